package org.scopewarden.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
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

  @Test
  void saysEachRuleInWords() {
    assertThat(new AccessRule.Public("because", true)).hasToString("public");
    assertThat(new AccessRule.Denied()).hasToString("denied");
    assertThat(new AccessRule.Guarded(List.of())).hasToString("authenticated");
    assertThat(
            new AccessRule.Guarded(
                List.of(Scheme.SESSION, Scheme.BEARER),
                List.of(new Clause(List.of(new Role("clerk"), new Scope("a")))),
                List.of(
                    check("Owns", new ObjectCheck.Parameter(ObjectCheck.Source.PATH, "id")),
                    check("Mine")),
                new StepUp(List.of("gold"), OptionalLong.of(60))))
        .hasToString(
            "a or role clerk, and by bearer or session, and acr gold, logged in within 60 s,"
                + " and checked by Mine.test(), and checked by Owns.test(path id)");
  }

  @ParameterizedTest
  @CsvSource({
    "gold silver, 60, 'acr gold or silver, logged in within 60 s'",
    "gold,        ,   acr gold",
    "'',          0,  logged in within 0 s",
    "'',          ,   ''",
  })
  void saysALoginInWords(String acr, @Nullable Long maxAge, String words) {
    List<String> values = acr.isEmpty() ? List.of() : List.of(acr.split(" "));

    assertThat(new StepUp(values, maxAge == null ? OptionalLong.empty() : OptionalLong.of(maxAge)))
        .hasToString(words);
  }

  @Test
  void refusesWhatNamesNothing() {
    assertThatThrownBy(() -> new Role(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new InstanceScope(new Scope("a"), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StepUp(List.of(), OptionalLong.of(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ObjectCheck check(String type, ObjectCheck.Parameter... parameters) {
    return new ObjectCheck(type, "test", List.of(parameters));
  }
}
