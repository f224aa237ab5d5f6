package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a caller must bring, and that a clause more never asks for less. */
final class RequirementTest {

  @Test
  void aRequirementThatNoSchemeCouldFulfilIsRefused() {
    assertThatThrownBy(() -> Requirement.authenticated().by())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyClauseMustHold() {
    Requirement both = Requirement.allOf(RequiredClause.anyOf("a"), RequiredClause.anyOf("b", "c"));

    assertThat(both.heldBy(caller("a", "c"), GivenRequest.EMPTY)).isTrue();
    assertThat(both.heldBy(caller("a"), GivenRequest.EMPTY)).isFalse();
    assertThat(both.heldBy(caller("b", "c"), GivenRequest.EMPTY)).isFalse();
    assertThat(both.heldBy(caller(), GivenRequest.EMPTY)).isFalse();
  }

  @Test
  void withoutAClauseAnyCallerWillDo() {
    assertThat(Requirement.authenticated().heldBy(caller(), GivenRequest.EMPTY)).isTrue();
  }

  private static Caller caller(String... scopes) {
    return new Caller("i", "s", "c", Set.of(scopes));
  }
}
