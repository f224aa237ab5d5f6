package org.scopewarden.model.compare;

import java.util.Locale;

/** What became of an endpoint, by what matters most: the first of these that is true. */
public enum ChangeKind {
  /** Everybody may call now what asked for a credential, or was denied or not answered to all. */
  OPENED,
  /** Somebody may call now who was refused, or nothing shows that nobody may. */
  WEAKENED,
  /** Nobody may call who was refused, and somebody is refused who was not. */
  STRENGTHENED,
  /** The same callers may call; something else that a reviewer reads is different. */
  CHANGED,
  /** There was no endpoint. */
  NEW,
  /** There is no endpoint any more. */
  REMOVED,
  /** Another method answers the same requests, by a rule that means the same. */
  RENAMED;

  /** Such as {@code weakened}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
