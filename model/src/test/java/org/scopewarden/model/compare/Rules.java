package org.scopewarden.model.compare;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scope;

/** Rules in few words. */
final class Rules {

  static final AccessRule AUTHENTICATED = new Guarded(List.of());
  static final AccessRule DENIED = new AccessRule.Denied();

  private Rules() {}

  static AccessRule open(String reason) {
    return new AccessRule.Public(reason, false);
  }

  static AccessRule allOf(String... scopes) {
    return new Guarded(Stream.of(scopes).map(Scope::new).map(List::of).map(Clause::anyOf).toList());
  }

  static AccessRule anyOf(String... scopes) {
    return new Guarded(List.of(Clause.anyOf(Stream.of(scopes).map(Scope::new).toList())));
  }

  static AccessRule role(String name) {
    return new Guarded(List.of(Clause.anyOf(List.of(new Role(name)))));
  }

  static AccessRule instance(String scope, String parameter) {
    return new Guarded(
        List.of(Clause.anyOf(List.of(new InstanceScope(new Scope(scope), parameter)))));
  }

  /** The rule with a check of the path parameter {@code id}. */
  static AccessRule checked(AccessRule rule, String type) {
    Guarded guarded = (Guarded) rule;
    ObjectCheck check = new ObjectCheck(type, "test", List.of(new Parameter(Source.PATH, "id")));
    return new Guarded(guarded.schemes(), guarded.clauses(), List.of(check), guarded.stepUp());
  }
}
