package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

class NormalFormTest {

  private static final Scope A = new Scope("a");
  private static final Scope B = new Scope("b");

  @Test
  void deniesWhateverElseIsSaid() {
    assertThat(of(on("list()").denied())).isEqualTo(new AccessRule.Denied());
  }

  @Test
  void opensForAReasonWithoutTheSpaceAroundIt() {
    assertThat(of(on("list()").open(" polled "))).isEqualTo(new AccessRule.Public("polled", false));
    assertThat(of(on("list()").open("home", true))).isEqualTo(new AccessRule.Public("home", true));
  }

  @Test
  void asksForAnyCallerIfForNothingElse() {
    assertThat(of(on("list()").authenticated())).isEqualTo(new Guarded(List.of()));
  }

  @Test
  void asksForEachClauseOfScopesAndRoles() {
    assertThat(of(on("list()").authenticated().allOf("a", "b").anyOf("b", "a").roles("x", "y")))
        .isEqualTo(
            new Guarded(
                List.of(
                    Clause.anyOf(List.of(A)),
                    Clause.anyOf(List.of(B)),
                    Clause.anyOf(List.of(A, B)),
                    Clause.anyOf(List.of(new Role("x"), new Role("y"))))));
  }

  @Test
  void asksForTheSameInWhicheverFormItIsSaid() {
    AccessRule expected = of(on("list()").allOf("a", "b"));

    assertThat(of(on("list()").scope("b").scope("a"))).isEqualTo(expected);
    assertThat(of(on("list()").anyOf("a").anyOf("b"))).isEqualTo(expected);
    assertThat(of(on("list()").authenticated().scope("a").scope("b"))).isEqualTo(expected);
  }

  @Test
  void asksForAnInstance() {
    assertThat(of(on("list()").scope("a:{id}")))
        .isEqualTo(new Guarded(List.of(Clause.anyOf(List.of(new InstanceScope(A, "id"))))));
  }

  @Test
  void asksForEverythingThatIsAdded() {
    DeclarationsBuilder declared =
        on("list()")
            .authenticated()
            .check(Checks.check(Checks.caller(), Checks.path("id")))
            .schemes(true, Scheme.BEARER, Scheme.BASIC)
            .stepUp(0, "gold");

    assertThat(of(declared))
        .isEqualTo(
            new Guarded(
                List.of(Scheme.BEARER, Scheme.BASIC),
                List.of(),
                List.of(
                    new ObjectCheck(
                        "acme.Owns", "test", List.of(new Parameter(Source.PATH, "id")))),
                new StepUp(List.of("gold"), OptionalLong.of(0))));
  }

  @Test
  void asksForNoRecentLoginByDefault() {
    assertThat(of(on("list()").authenticated().stepUp(-1, "gold")))
        .isEqualTo(
            new Guarded(
                List.of(),
                List.of(),
                List.of(),
                new StepUp(List.of("gold"), OptionalLong.empty())));
  }

  private static AccessRule of(DeclarationsBuilder declared) {
    return NormalForm.of(declared.build());
  }
}
