package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That each word of a generated table asks the runtime for that decision, and no other. */
class GeneratedTableTest {

  private static final Requirement WRITE = Requirement.allOf(RequiredClause.anyOf("write"));

  private final List<Object> asked = new ArrayList<>();

  @Test
  void hasEachRowAskForItsOwnDecision() {
    assertThat(asked("required")).containsExactly("require", WRITE);
    assertThat(asked("demanding"))
        .containsExactly(
            "require",
            Requirement.allOf(
                RequiredClause.anyOf("read", "write"), RequiredClause.anyRoleOf("clerk")));
    assertThat(asked("open")).containsExactly("permitAll");
    assertThat(asked("identified")).containsExactly("identify");
    assertThat(asked("denied")).containsExactly("deny");
  }

  @Test
  void keepsWhatTheRowsSay() {
    assertThat(new Sample().contract()).isEqualTo(7);
    assertThat(new Sample().module()).isEqualTo("module");
    assertThat(new Sample().resource()).isEqualTo(String.class);
    assertThat(row("open").signatures()).isEqualTo(Set.of("a()V", "b()V"));
    assertThat(row("required").signatures()).isEqualTo(Set.of("c()V"));
    assertThat(row("demanding").signatures()).isEqualTo(Set.of("f()V", "g()V"));
  }

  private List<Object> asked(String entry) {
    asked.clear();
    AccessRequest request =
        (AccessRequest)
            Proxy.newProxyInstance(
                AccessRequest.class.getClassLoader(),
                new Class<?>[] {AccessRequest.class},
                (proxy, method, arguments) -> {
                  asked.add(method.getName());
                  asked.addAll(arguments == null ? List.of() : Arrays.asList(arguments));
                  return null;
                });
    row(entry).interceptor().intercept(request);
    return List.copyOf(asked);
  }

  private static InterceptedMethod row(String entry) {
    return new Sample()
        .methods().stream().filter(row -> row.entry().equals(entry)).findFirst().orElseThrow();
  }

  private static final class Sample extends GeneratedTable {

    Sample() {
      super(
          7,
          "module",
          String.class,
          require("required", allOf(anyOf("write")), "c()V"),
          require("demanding", allOf(anyOf("read", "write"), anyRoleOf("clerk")), "f()V", "g()V"),
          permitAll("open", "a()V", "b()V"),
          identify("identified", "d()V"),
          deny("denied", "e()V"));
    }
  }
}
