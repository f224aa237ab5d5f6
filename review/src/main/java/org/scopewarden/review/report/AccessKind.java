package org.scopewarden.review.report;

import java.util.Locale;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;

/** How open an endpoint is, from all callers to none. */
enum AccessKind {
  PUBLIC("everyone, without a credential"),
  AUTHENTICATED("whoever has a valid credential"),
  SCOPED("whoever has the scopes or roles"),
  DENIED("nobody");

  private final String callers;

  AccessKind(String callers) {
    this.callers = callers;
  }

  static AccessKind of(AccessRule rule) {
    if (rule instanceof Public) {
      return PUBLIC;
    }
    if (rule instanceof Denied) {
      return DENIED;
    }
    return ((Guarded) rule).clauses().isEmpty() ? AUTHENTICATED : SCOPED;
  }

  /** Who may call, in words. */
  String callers() {
    return callers;
  }

  /** Such as {@code public}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
