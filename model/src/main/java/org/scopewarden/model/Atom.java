package org.scopewarden.model;

import java.util.Comparator;

/**
 * One thing that a caller has or has not: the smallest part of a rule. Its text form tells it from
 * every other.
 */
public sealed interface Atom extends Comparable<Atom> permits Scope, InstanceScope, Role {

  /** By text, so that scopes stand in the order of their names. */
  Comparator<Atom> BY_TEXT = Comparator.comparing(Atom::toString);

  @Override
  default int compareTo(Atom other) {
    return BY_TEXT.compare(this, other);
  }
}
