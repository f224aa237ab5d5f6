package org.scopewarden.processor.property;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint, and what must come of calling it by the design.
 *
 * @param resource the class whose instance executes
 * @param declaring the type that has the body
 * @param routing the types, of the resource class and those above it, that say how to route to it
 * @param root the resource class at the start of the path; another one if a locator follows
 * @param request leads to it
 * @param answer what it says: itself and its class
 * @param rule in words
 * @param place the kind of place where the rule was found
 */
public record ServedEndpoint(
    Class<?> resource,
    Class<?> declaring,
    Set<Class<?>> routing,
    Class<?> root,
    ServedRequest request,
    String answer,
    String rule,
    String place) {

  public ServedEndpoint {
    routing = Set.copyOf(routing);
  }

  /**
   * Whether a caller may call.
   *
   * @param scopes those of the caller, null for a stranger
   */
  public boolean letsIn(@Nullable Set<String> scopes) {
    return RuleOracle.ruleLetsIn(
        rule, scopes == null ? -1 : bit(scopes, "a") + 2 * bit(scopes, "b"));
  }

  /** Whether a locator makes the resource. */
  public boolean isLocated() {
    return resource != root;
  }

  private static int bit(Set<String> scopes, String scope) {
    return scopes.contains(scope) ? 1 : 0;
  }
}
