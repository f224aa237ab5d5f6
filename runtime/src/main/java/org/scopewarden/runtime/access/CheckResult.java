package org.scopewarden.runtime.access;

import org.jspecify.annotations.Nullable;

/** What an object check says. */
public enum CheckResult {
  /** The caller may touch the object. */
  PERMIT,
  /** The caller may not: 403. */
  REFUSE,
  /** The caller may not, and must not learn that the object is there: 404. */
  HIDE;

  /** {@link #PERMIT} for true, {@link #REFUSE} for false and for null. */
  public static CheckResult of(@Nullable Boolean permitted) {
    return Boolean.TRUE.equals(permitted) ? PERMIT : REFUSE;
  }
}
