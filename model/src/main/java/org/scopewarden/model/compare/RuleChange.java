package org.scopewarden.model.compare;

import java.util.Comparator;
import java.util.List;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.RuleStrength;

/**
 * What it means that one rule takes the place of another.
 *
 * @param before the old rule, with the names that path parameters have now
 * @param opens whether everybody may call who had to be known
 * @param weaker whether somebody may call who was refused
 * @param stronger whether somebody is refused who was not
 * @param opaque whether one check took the place of another, which may mean anything
 */
record RuleChange(
    AccessRule before, boolean opens, boolean weaker, boolean stronger, boolean opaque) {

  /** What matters most last. */
  private static final Comparator<RuleChange> BY_WEIGHT =
      Comparator.comparing(RuleChange::weaker)
          .thenComparing(RuleChange::opaque)
          .thenComparing(RuleChange::stronger);

  /** Compares what guarded an endpoint with what does now: the worst that it means for a route. */
  static RuleChange between(Placed before, Placed after) {
    return Renaming.between(before.entry(), after.entry()).stream()
        .map(renaming -> between(before, after, renaming))
        .max(BY_WEIGHT)
        .orElseThrow();
  }

  /** Compares what guarded the requests of a route with what guards those of another. */
  static RuleChange between(Served before, Served after) {
    return between(
        before.endpoint(), after.endpoint(), Renaming.between(before.route(), after.route()));
  }

  private static RuleChange between(Placed before, Placed after, Renaming renaming) {
    AccessRule old = renaming.of(before.entry().rule());
    AccessRule now = after.entry().rule();
    Catalog then = before.manifest().catalog();
    Catalog today = after.manifest().catalog();
    if (old.equals(now) && then.equals(today)) {
      return new RuleChange(old, false, false, false, false);
    }
    List<ObjectCheck> oldChecks = checks(old);
    List<ObjectCheck> nowChecks = checks(now);
    boolean bothChecked = old instanceof Guarded && now instanceof Guarded;
    boolean lost = bothChecked && !nowChecks.containsAll(oldChecks);
    boolean gained = bothChecked && !oldChecks.containsAll(nowChecks);
    boolean admitsMore = !new RuleStrength(today, then).atLeast(unchecked(now), unchecked(old));
    boolean admitsFewer = !new RuleStrength(then, today).atLeast(unchecked(old), unchecked(now));
    return new RuleChange(
        old,
        now instanceof Public && !(old instanceof Public),
        admitsMore || (lost && !gained),
        admitsFewer || (gained && !lost),
        lost && gained);
  }

  /** Whether nothing shows that nobody may call who was refused. */
  boolean needsApproval() {
    return weaker || opaque;
  }

  private static List<ObjectCheck> checks(AccessRule rule) {
    return rule instanceof Guarded guarded ? guarded.checks() : List.of();
  }

  private static AccessRule unchecked(AccessRule rule) {
    return rule instanceof Guarded guarded
        ? new Guarded(guarded.schemes(), guarded.clauses(), List.of(), guarded.stepUp())
        : rule;
  }
}
