package org.scopewarden.processor.property;

import java.util.Optional;
import java.util.function.Predicate;

/** Makes a failing hierarchy smaller while it fails. */
final class Shrinking {

  private Shrinking() {}

  /** A hierarchy that fails, and does not if any one piece is left out. */
  static Hierarchy of(Hierarchy failing, Predicate<Hierarchy> fails) {
    Hierarchy smallest = failing;
    Optional<Hierarchy> next = Optional.of(failing);
    while (next.isPresent()) {
      smallest = next.get();
      next = smallest.smaller().stream().filter(fails).findFirst();
    }
    return smallest;
  }
}
