package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.access.Decision.Permitted;

/** That a generated table asks for what its text says, and that no other text is a table. */
class GeneratedTableTest {

  private static final String METHOD = "GET /\n  method a()V\n";

  private final List<Object> asked = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  deny\n",
        "GET /\n  deny\n",
        "GET /\n  method a()V\n",
        "GET /\n  method a()V\n  method b()V\n  deny\n",
        "GET /\n  alias b()V\n  method a()V\n  deny\n",
        "GET /\n  method a()V\n  alias a()V\n  deny\n",
        "GET /\n  method a\n  deny\n",
        "GET /\n  method ()V\n  deny\n",
        "GET /\n  method a(\n  deny\n",
        "GET /\n  method a(Ljava/lang/String)V\n  deny\n",
        "GET /\n  method a(Q)V\n  deny\n",
        "GET /\n  method a()V\n\n  deny\n",
      })
  void refusesARowThatIsNotWhole(String text) {
    assertUnusable(new Sample(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allow",
        "Deny",
        "deny some",
        "public",
        "public health",
        "identify",
        "deny|deny",
        "public because x|identify because x",
        "deny|authenticated",
        "public because x|by BEARER",
        "authenticated or not",
        "authenticated|require scope a",
        "by BEARER",
        "step-up acr gold",
        "require",
        "require ",
        "require a",
        "require scope",
        "require scope a or",
        "require scope a  or scope b",
        "require scope a and scope b",
        "require scope a scope b",
        "require instance a",
        "require role",
        "require role %",
        "implied by a|require scope a",
        "require scope a|implied by",
        "require scope a|implied by ",
        "require scope a|implied b",
        "authenticated|implied by a",
        "authenticated|by",
        "authenticated|by BEARER BEARER",
        "authenticated|by bearer",
        "authenticated|by BEARER|by BASIC",
        "authenticated|step-up",
        "authenticated|step-up acr",
        "authenticated|step-up max-age",
        "authenticated|step-up max-age -1",
        "authenticated|step-up max-age 1 gold",
        "authenticated|step-up max-age x",
        "authenticated|step-up max-age 1 acr",
        "authenticated|step-up gold",
        "authenticated|step-up acr a|step-up acr b",
        "authenticated|checked",
        "authenticated|checked by x",
      })
  void refusesARuleThatItDoesNotUnderstand(String rule) {
    assertUnusable(new Sample(METHOD + "  " + rule.replace("|", "\n  ") + "\n"));
  }

  @Test
  void refusesChecksThatTheTextDoesNotName() {
    assertUnusable(new Sample(METHOD + "  authenticated\n", table -> table.add("a()V")));
    assertUnusable(new Sample(METHOD + "  deny\n", table -> table.add("a()V")));
    assertUnusable(
        new Sample(METHOD + "  authenticated\n  checked with x\n", table -> table.add("a()V")));
    assertUnusable(
        new Sample(METHOD + "  authenticated\n  checked by x\n", table -> table.add("b()V")));
    assertUnusable(
        new Sample(
            METHOD + "  authenticated\n  checked by x\n",
            table -> {
              table.add("a()V");
              table.add("a()V");
            }));
  }

  @ParameterizedTest
  @CsvSource({
    "public because x,  permitAll",
    "identify because x, identify",
    "deny,                deny",
  })
  void asksForTheDecisionThatARowNames(String rule, String decision) {
    assertThat(asked(rule)).containsExactly(decision);
  }

  @Test
  void asksForWhatARowRequires() {
    assertThat(asked("authenticated")).containsExactly("require", Requirement.authenticated());
    assertThat(
            asked(
                """
                require scope a or scope or or instance b id or role head+clerk%2B
                    implied by c d
                  require role x
                  by API_KEY SESSION
                  step-up max-age 300 acr urn:gold max-age\
                """))
        .containsExactly(
            "require",
            Requirement.allOf(
                    RequiredClause.anyOf("a", "or")
                        .or(RequiredClause.instanceOf("b", "id"))
                        .or(RequiredClause.anyRoleOf("head clerk+"))
                        .orImpliedBy("c", "d"),
                    RequiredClause.anyRoleOf("x"))
                .by(Scheme.API_KEY, Scheme.SESSION)
                .withStepUp(StepUp.acr("urn:gold", "max-age").within(300)));
    assertThat(asked("authenticated\n  step-up acr gold"))
        .containsExactly("require", Requirement.authenticated().withStepUp(StepUp.acr("gold")));
    assertThat(asked("authenticated\n  step-up max-age 0"))
        .containsExactly("require", Requirement.authenticated().withStepUp(StepUp.acr().within(0)));
  }

  @Test
  void callsTheChecksInTheirOrder() {
    Sample table =
        new Sample(
            METHOD + "  authenticated\n  checked by x\n  checked by y\n",
            sample -> {
              sample.check("a()V", String.class, String::new, (check, request) -> null);
              sample.check("a()V", Integer.class, (check, request) -> CheckResult.PERMIT);
            });

    Requirement requirement = (Requirement) asked(table).get(1);

    assertThat(requirement.checks())
        .extracting(check -> (Object) check.type())
        .containsExactly(String.class, Integer.class);
    assertThat(requirement.schemes()).isEqualTo(EnumSet.allOf(Scheme.class));
  }

  @Test
  void lendsGeneratedCodeItsWords() {
    assertThat(GeneratedTable.result(true)).isEqualTo(CheckResult.PERMIT);
    assertThat(GeneratedTable.result(null)).isEqualTo(CheckResult.REFUSE);
    assertThat(GeneratedTable.present("x")).isEqualTo("x");
    assertThatThrownBy(() -> GeneratedTable.present(null))
        .isInstanceOf(UncheckableRequestException.class);
  }

  @Test
  void keepsWhatTheRowsSay() {
    GeneratedTable table = new Sample("");

    assertThat(table.methods()).isEmpty();
    assertThat(table.contract()).isEqualTo(7);
    assertThat(table.module()).isEqualTo("module");
    assertThat(table.resource()).isEqualTo(GeneratedTableTest.class);
  }

  @Test
  void namesTheEntriesAsTheManifestDoes() {
    GeneratedTable table =
        new Sample(
            "GET /a\nPOST /a\n  method a(J[[Ljava/util/Map$Entry;ZBCDFIS)V\n  alias a()V\n  deny\n",
            "no route\n  method b()I\n",
            "  deny\n");

    assertThat(table.methods())
        .extracting(InterceptedMethod::entry)
        .containsExactly(
            GeneratedTableTest.class.getName()
                + ".a(long, java.util.Map$Entry[][], boolean, byte, char, double, float, int,"
                + " short)",
            GeneratedTableTest.class.getName() + ".b()");
    assertThat(table.methods())
        .extracting(InterceptedMethod::signatures)
        .containsExactly(Set.of("a(J[[Ljava/util/Map$Entry;ZBCDFIS)V", "a()V"), Set.of("b()I"));
  }

  @Test
  void namesTheLineThatItDoesNotUnderstand() {
    assertThatThrownBy(new Sample(METHOD + "  allow all\n  deny\n")::methods)
        .hasMessageContaining(GeneratedTableTest.class.getName())
        .hasMessageContaining("\"  allow all\"");
    assertThatThrownBy(new Sample(METHOD + "  deny\n  authenticated\n")::methods)
        .hasMessageContaining(GeneratedTableTest.class.getName())
        .hasMessageContaining("\"  authenticated\"");
  }

  private static void assertUnusable(GeneratedTable table) {
    assertThatThrownBy(table::methods)
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("The interceptor of " + GeneratedTableTest.class.getName() + " has ");
  }

  private List<Object> asked(String rule) {
    return asked(new Sample(METHOD + "  " + rule + "\n"));
  }

  private List<Object> asked(GeneratedTable table) {
    asked.clear();
    AccessRequest request =
        (AccessRequest)
            Proxy.newProxyInstance(
                AccessRequest.class.getClassLoader(),
                new Class<?>[] {AccessRequest.class},
                (proxy, method, arguments) -> {
                  asked.add(method.getName());
                  asked.addAll(arguments == null ? List.of() : Arrays.asList(arguments));
                  return Permitted.anonymous();
                });
    assertThat(table.methods()).hasSize(1);
    assertThat(table.methods().get(0).interceptor().intercept(request))
        .isEqualTo(Permitted.anonymous());
    return List.copyOf(asked);
  }

  private static final class Sample extends GeneratedTable {

    Sample(String... texts) {
      super(7, "module", GeneratedTableTest.class, texts);
    }

    Sample(String text, Consumer<Sample> checks) {
      super(7, "module", GeneratedTableTest.class, text);
      checks.accept(this);
    }

    void add(String method) {
      check(method, String.class, (check, request) -> CheckResult.PERMIT);
    }
  }
}
