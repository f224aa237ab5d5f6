package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.Places.at;
import static org.scopewarden.processor.check.Places.inWords;
import static org.scopewarden.processor.check.Places.literal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.processor.collect.DeclaredResource.Stray;

class DeclarationRulesTest {

  private static final String CONTRADICTION =
      "SW201 at %s: list() says that everyone, some or no callers may call";

  static Stream<DeclarationsBuilder> publicAndMore() {
    return Stream.of(
        on("list()").open("why").scope("a"),
        on("list()").open("why").authenticated(),
        on("list()").open("why").roles("clerk"),
        on("list()").open("why").denied(),
        on("list()").open("why").open("why else"),
        on("list()").open("why").denied().authenticated());
  }

  @ParameterizedTest
  @MethodSource("publicAndMore")
  void refusesAContradictionOnceAtWhatOpens(DeclarationsBuilder declared) {
    assertThat(check(declared)).containsExactly(CONTRADICTION.formatted("@Public"));
  }

  @Test
  void refusesToDenyAndToGuard() {
    assertThat(check(on("list()").denied().scope("a")))
        .containsExactly(CONTRADICTION.formatted("@DenyAll"));
  }

  static Stream<DeclarationsBuilder> harmless() {
    return Stream.of(
        on("list()"),
        on("list()").open("why"),
        on("list()").denied(),
        on("list()").scope("a").scope("b").roles("clerk").authenticated(),
        on("list()").authenticated().notObjectScoped("they are everybody's"));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void acceptsWhatDoesNotContradictItself(DeclarationsBuilder declared) {
    assertThat(check(declared)).isEmpty();
  }

  @Test
  void refusesBlankReasons() {
    assertThat(check(on("list()").open(" "))).containsExactly("SW403 at  : the reason is blank");
    assertThat(check(on("list()").authenticated().notObjectScoped("")))
        .containsExactly("SW403 at : the reason is blank");
    assertThat(DeclarationRules.checkReason(literal("polled"))).isEmpty();
  }

  @Test
  void refusesPermitAll() {
    assertThat(check(on("list()").permitAll()))
        .containsExactly(
            "SW206 at @PermitAll: @PermitAll means everyone to some servers and every"
                + " authenticated caller to others");
  }

  @Test
  void refusesRolesWithoutAName() {
    assertThat(check(on("list()").roles()))
        .containsExactly("SW301 at @RolesAllowed: no role is named");
    assertThat(check(on("list()").roles("clerk", " ", "head")))
        .containsExactly("SW301 at  : the role is blank");
    assertThat(check(on("list()").roles("clerk", "head"))).isEmpty();
  }

  @Test
  void refusesAComposedAnnotationThatIsForgotten() {
    assertThat(check(on("list()").authenticated().forgotten("@Reader")))
        .containsExactly(
            "SW404 at @Reader: the composed annotation is not in class files, so other modules"
                + " miss it");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "NOT_PUBLIC, SW401, not public",
    "STATIC, SW401, static",
    "ROUTED_STATIC, SW401, 'static: Jersey would route to it, and no rule would count'",
    "LOCATOR, SW407, a sub-resource locator",
    "NO_DESIGNATOR, SW401, not an endpoint",
    "PRIVATE_CLASS, SW401, 'private, or in a private class: its interceptor could not name it'",
    "NO_RESOURCE, SW402, never a resource class",
    "COMPILED_HERE, SW401, compiled here: annotate it itself",
    "GUARDED_BY_ITS_JAR, SW401, guarded by what it was compiled with",
    "DECLARED_BEFORE, SW401, spoken of before",
  })
  void saysWhyADeclarationHasNoEffect(Stray.Kind kind, String code, String why) {
    assertThat(stray(kind)).containsExactly(code + " at @Authenticated: list is " + why);
  }

  @ParameterizedTest
  @EnumSource
  void saysSoOfEveryKind(Stray.Kind kind) {
    assertThat(stray(kind)).hasSize(1);
  }

  private static List<String> stray(Stray.Kind kind) {
    Stray stray = new Stray(at("@Authenticated"), "list", kind);
    return inWords(Stream.of(DeclarationRules.check(stray)));
  }

  private static List<String> check(DeclarationsBuilder declared) {
    return inWords(DeclarationRules.check(declared.build()));
  }
}
