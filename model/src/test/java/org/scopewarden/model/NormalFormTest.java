package org.scopewarden.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\"b", "a\\b", "a\tb", "é", "a\u007F", "a\u00A0b"})
  void refusesWhatIsNoScopeToken(String name) {
    assertThat(Scope.isLegal(name)).isFalse();
    assertThatThrownBy(() -> new Scope(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "users:read", "https://x/y?z#", "~", "*", "[]^"})
  void acceptsScopeTokens(String name) {
    assertThat(new Scope(name).name()).isEqualTo(name);
  }

  @Test
  void forgetsOrderAndRepetition() {
    Scope a = new Scope("a");
    Scope b = new Scope("b");

    assertThat(new AccessRule.Guarded(List.of(clause(b, a), clause(a), clause(a, b))))
        .isEqualTo(new AccessRule.Guarded(List.of(clause(a), clause(a, b))))
        .hasToString("a, and a or b");
  }

  @Test
  void refusesAClauseThatCouldNeverHold() {
    assertThatThrownBy(() -> new Clause(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsWhatSatisfiesAScope() {
    Scope read = new Scope("read");
    Scope all = new Scope("all");
    Catalog catalog =
        new Catalog(
            List.of(
                new CatalogScope(read, "", List.of()), new CatalogScope(all, "", List.of(read))));

    assertThat(catalog.satisfying(read)).containsExactly(all, read);
    assertThat(catalog.satisfying(all)).containsExactly(all);
    assertThat(Catalog.NONE.satisfying(read)).containsExactly(read);
  }

  @ParameterizedTest
  @CsvSource({
    "get(J)V,                              get(long)",
    "get()V,                               get()",
    "'a([[ILjava/util/Map$Entry;)V',       'a(int[][], java.util.Map$Entry)'",
    "a(LNoPackage;)V,                      a(NoPackage)",
  })
  void namesMethodsAsProgrammersDo(String signature, String inWords) {
    assertThat(MethodSignature.parse(signature).inWords()).isEqualTo(inWords);
    assertThat(MethodSignature.parse(signature)).hasToString(signature);
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "(J)V", "get(", "get(X)V", "get(J)"})
  void refusesWhatIsNoSignature(String text) {
    assertThatThrownBy(() -> MethodSignature.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "users:raed,  users:read",
    "user:read,   users:read",
    "posts:raed,  posts:read",
    "xyz,         ''",
  })
  void findsTheNearestWord(String word, String nearest) {
    assertThat(Spelling.nearest(word, List.of("users:read", "posts:read")).orElse(""))
        .isEqualTo(nearest);
  }

  private static Clause clause(Scope... anyOf) {
    return new Clause(List.of(anyOf));
  }
}
