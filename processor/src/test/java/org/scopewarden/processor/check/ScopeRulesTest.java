package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.Places.inWords;
import static org.scopewarden.processor.check.Places.literal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.collect.DeclaredCatalog.DeclaredScope;

class ScopeRulesTest {

  private static final DeclaredCatalog CATALOG =
      new DeclaredCatalog(
          "acme.Scopes",
          List.of(new DeclaredScope(literal("users:read"), "Reads", List.of(), List.of())));

  private final ScopeRules free = new ScopeRules();
  private final ScopeRules known = new ScopeRules(CATALOG);

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({
    "' ', the scope is blank",
    "'', the scope is blank",
    "a b, \"a b\" cannot name a scope",
    "{id}, '\"{id}\" has a brace that is no placeholder at the end, as in \"users:edit:{id}\"'",
  })
  void refusesWhatCannotNameAScope(String name, String finding) {
    assertThat(inWords(free.check(literal(name)).stream()))
        .containsExactly("SW301 at " + name + ": " + finding);
  }

  @Test
  void refusesAWildcardEvenForOneObject() {
    assertThat(inWords(free.check(literal("users:*")).stream()))
        .containsExactly("SW305 at users:*: \"users:*\" is compared literally, * has no meaning");
    assertThat(inWords(free.check(literal("users:*:{id}")).stream()))
        .containsExactly(
            "SW305 at users:*:{id}: \"users:*\" is compared literally, * has no meaning");
  }

  @Test
  void refusesWhatTheCatalogueDoesNotHave() {
    assertThat(inWords(known.check(literal("users:raed")).stream()))
        .containsExactly(
            "SW302 at users:raed: \"users:raed\" is not in the catalogue acme.Scopes,"
                + " did you mean \"users:read\"?");
    assertThat(inWords(known.check(literal("quite:other:{id}")).stream()))
        .containsExactly(
            "SW302 at quite:other:{id}: \"quite:other\" is not in the catalogue acme.Scopes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"users:read", "users:read:{id}", "<error>"})
  void acceptsWhatItHasAndWhatTheCompilerObjectsToItself(String name) {
    assertThat(known.check(literal(name))).isEmpty();
  }

  @Test
  void acceptsEveryLegalNameWithoutACatalogue() {
    assertThat(free.check(literal("users:raed"))).isEmpty();
  }

  @Test
  void refusesTheNameOfAnInstanceInACatalogue() {
    assertThat(inWords(free.checkName(literal("users:{id}")).stream()))
        .hasSize(1)
        .allMatch(text -> text.startsWith("SW301 at users:{id}"));
  }

  @Test
  void refusesAnAnnotationThatNamesNothing() {
    assertThat(inWords(free.check(on("list").clauses(List.of()).build())))
        .containsExactly("SW301 at @RequiresScope: no scope is named");
  }

  @Test
  void refusesAnEmptyListOnce() {
    assertThat(inWords(free.check(on("list").emptyList().build())))
        .containsExactly("SW301 at {}: the list names no scope");
  }

  @Test
  void looksAtEveryAlternativeOfEveryClauseOfEveryAnnotation() {
    assertThat(inWords(free.check(on("list").anyOf("a", "b b").allOf("c c", "d").build())))
        .containsExactly(
            "SW301 at b b: \"b b\" cannot name a scope",
            "SW301 at c c: \"c c\" cannot name a scope");
  }
}
