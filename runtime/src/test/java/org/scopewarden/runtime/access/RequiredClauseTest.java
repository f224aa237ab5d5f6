package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which callers satisfy a clause, and what a refused one is told. */
final class RequiredClauseTest {

  @Test
  void aClauseThatCouldNeverHoldIsRefused() {
    assertThatThrownBy(() -> RequiredClause.anyOf()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RequiredClause.anyRoleOf())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRoleIsNoScopeAndAScopeNoRole() {
    Caller clerk = new Caller("i", "s", "c", Set.of("a"), Set.of("clerk"), null, null);

    assertThat(holds(RequiredClause.anyRoleOf("clerk"), clerk)).isTrue();
    assertThat(holds(RequiredClause.anyOf("a"), clerk)).isTrue();
    assertThat(holds(RequiredClause.anyOf("clerk"), clerk)).isFalse();
    assertThat(holds(RequiredClause.anyRoleOf("a"), clerk)).isFalse();
  }

  @Test
  void eachAlternativeIsEnough() {
    RequiredClause clause =
        RequiredClause.anyOf("a")
            .or(RequiredClause.anyRoleOf("clerk"))
            .or(RequiredClause.instanceOf("b", "id"))
            .orImpliedBy("all");

    for (String scope : List.of("a", "b", "b:7", "all")) {
      assertThat(clause.heldBy(caller(scope), GivenRequest.ofPath("id", "7"))).as(scope).isTrue();
    }
    assertThat(clause.heldBy(caller("b:8"), GivenRequest.ofPath("id", "7"))).isFalse();
    assertThat(clause.heldBy(caller("c"), GivenRequest.ofPath("id", "7"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "a-b", "A.B_~", "..", "0"})
  void anInstanceIsComparedLiterally(String id) {
    RequiredClause clause = RequiredClause.instanceOf("b", "id");

    assertThat(clause.heldBy(caller("b:" + id), GivenRequest.ofPath("id", id))).isTrue();
    assertThat(clause.heldBy(caller("b:" + id), GivenRequest.ofPath("other", id))).isFalse();
    assertThat(clause.heldBy(caller("b:" + id), GivenRequest.ofPath("id", id, id))).isFalse();
    assertThat(clause.heldBy(caller("b:" + id), GivenRequest.EMPTY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "7 ", "7\n", "\u0663", "é", "7:8", "7/8", "*", "{id}", "%37", "\u0000"})
  void anInstanceWithAnyOtherCharacterIsNone(String id) {
    RequiredClause clause = RequiredClause.instanceOf("b", "id");

    assertThat(clause.heldBy(caller("b:" + id), GivenRequest.ofPath("id", id))).isFalse();
    assertThat(clause.heldBy(caller("b"), GivenRequest.ofPath("id", id))).isTrue();
  }

  @Test
  void aChallengeNamesTheFirstScopeOfEachClauseOnceAndNoRole() {
    Requirement requirement =
        Requirement.allOf(
            RequiredClause.anyOf("b", "a").orImpliedBy("all"),
            RequiredClause.anyRoleOf("clerk"),
            RequiredClause.instanceOf("c", "id"),
            RequiredClause.anyOf("b"));

    assertThat(requirement.challengeScope()).isEqualTo("b c");
  }

  @ParameterizedTest(name = "{0} lacks {1}")
  @CsvSource({"a, role clerk", "clerk, 'a or b, role clerk'", "b, role clerk"})
  void whatIsMissingIsSaidInWords(String scope, String missing) {
    Requirement requirement =
        Requirement.allOf(RequiredClause.anyOf("a", "b"), RequiredClause.anyRoleOf("clerk"));

    assertThat(String.join(", ", requirement.missing(caller(scope), GivenRequest.EMPTY)))
        .isEqualTo(missing);
  }

  private static boolean holds(RequiredClause clause, Caller caller) {
    return clause.heldBy(caller, GivenRequest.EMPTY);
  }

  private static Caller caller(String scope) {
    return new Caller("i", "s", "c", Set.of(scope));
  }
}
