package org.scopewarden.model.findings;

import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.RuleStrength;

/** Compares rules by whom they let in, whatever reason they give for it. */
final class Meaning {

  private final RuleStrength strength;

  private Meaning(RuleStrength strength) {
    this.strength = strength;
  }

  /** Compares as the catalogue of {@code manifest} says. */
  static Meaning in(Manifest manifest) {
    return new Meaning(new RuleStrength(manifest.catalog()));
  }

  /** Whether both let in the same callers. */
  boolean same(AccessRule one, AccessRule other) {
    return one.equals(other) || (strength.atLeast(one, other) && strength.atLeast(other, one));
  }

  /** Whether {@code one} lets in all whom {@code other} lets in, and somebody else. */
  boolean isWeaker(AccessRule one, AccessRule other) {
    return strength.atLeast(other, one) && !strength.atLeast(one, other);
  }

  /** Equal for rules that are written alike: all public ones are. */
  static Object key(AccessRule rule) {
    return rule instanceof Public ? Public.class : rule;
  }
}
