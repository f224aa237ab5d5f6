package org.scopewarden.model.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

class UncheckedObjectTest {

  private static final Scope READ = new Scope("users:read");
  private static final InstanceScope OWN = new InstanceScope(READ, "id");

  @Test
  void findsAGuardedObjectThatNothingLooksAt() {
    assertThat(codes("GET /users/{id}", clauses(READ))).containsExactly("SW903");
    assertThat(codes("GET /users/{id}", Samples.AUTHENTICATED)).containsExactly("SW903");
    assertThat(codes("GET /users", clauses(READ))).isEmpty();
  }

  @Test
  void leavesOutWhatEveryoneOrNobodyMayTouch() {
    assertThat(codes("GET /users/{id}", Samples.OPEN)).isEmpty();
    assertThat(codes("GET /users/{id}", new AccessRule.Denied())).isEmpty();
  }

  @Test
  void isContentWithAnInstanceScopeThatMustHold() {
    assertThat(codes("GET /users/{id}", clauses(OWN))).isEmpty();
    assertThat(codes("GET /users/{id}/posts/{post}", clauses(OWN))).isEmpty();
    assertThat(codes("GET /users/{other}", clauses(OWN))).containsExactly("SW903");
    AccessRule either =
        new AccessRule.Guarded(List.of(Clause.anyOf(List.of(OWN, new Scope("other")))));
    assertThat(codes("GET /users/{id}", either)).containsExactly("SW903");
  }

  @Test
  void isContentWithACheck() {
    AccessRule checked =
        new AccessRule.Guarded(
            List.of(),
            List.of(),
            List.of(new ObjectCheck("org.acme.Owns", "test", List.of())),
            StepUp.NONE);

    assertThat(codes("GET /users/{id}", checked)).isEmpty();
  }

  private static AccessRule clauses(Atom... atoms) {
    return new AccessRule.Guarded(
        List.of(atoms).stream().map(atom -> Clause.anyOf(List.of(atom))).toList());
  }

  private static List<String> codes(String route, AccessRule rule) {
    return ManifestFindings.of(Samples.of(Samples.entry("get", rule, Samples.route(route))))
        .stream()
        .map(Finding::code)
        .toList();
  }
}
