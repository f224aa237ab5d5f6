package org.scopewarden.review.ask;

import java.util.Map;
import org.scopewarden.model.Atom;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Role;

/**
 * What a caller has of a clause.
 *
 * @param granted the scope or role that the caller has
 * @param alternative the part of the clause that it is good for
 * @param where for which path parameters; empty for all
 */
record Held(String granted, Atom alternative, Map<String, String> where) {

  boolean isUnconditional() {
    return where.isEmpty();
  }

  /** Whether it is not what was asked for, but implies it. */
  boolean isImplied() {
    return !(alternative instanceof Role)
        && !(alternative instanceof InstanceScope instance
            && granted.startsWith(instance.whole() + ":"))
        && !granted.equals(alternative.toString());
  }

  /** Such as {@code users:read, which admin:all implies}. */
  @Override
  public String toString() {
    if (alternative instanceof InstanceScope && !isImplied()) {
      return alternative + ", by " + granted;
    }
    return isImplied() ? alternative + ", which " + granted + " implies" : alternative.toString();
  }
}
