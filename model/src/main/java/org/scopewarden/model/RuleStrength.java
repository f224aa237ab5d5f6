package org.scopewarden.model;

import java.util.List;
import java.util.Set;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;

/**
 * Compares rules: one is at least as strong as another if it lets nobody in whom the other keeps
 * out. Checks are opaque: one that is not asked for by the other counts as if it kept nobody out.
 */
public final class RuleStrength {

  private final Catalog catalog;
  private final Catalog otherCatalog;

  /** Compares where scopes imply each other as {@code catalog} says. */
  public RuleStrength(Catalog catalog) {
    this(catalog, catalog);
  }

  /** Compares rules of two documents: each rule is read with the catalogue of its own. */
  public RuleStrength(Catalog catalog, Catalog otherCatalog) {
    this.catalog = catalog;
    this.otherCatalog = otherCatalog;
  }

  /** Whether every caller whom {@code one} lets in, {@code other} lets in as well. */
  public boolean atLeast(AccessRule one, AccessRule other) {
    if (one instanceof Denied || other instanceof Public) {
      return true;
    }
    return one instanceof Guarded left
        && other instanceof Guarded right
        && accepts(right.schemes(), left.schemes())
        && right.clauses().stream().allMatch(clause -> isGranted(clause, left))
        && left.checks().containsAll(right.checks())
        && left.stepUp().atLeast(right.stepUp());
  }

  /** An empty list stands for every scheme. */
  private static boolean accepts(List<Scheme> all, List<Scheme> some) {
    return all.isEmpty() || (!some.isEmpty() && all.containsAll(some));
  }

  /** Clauses have no negation, so that one of them alone must be enough. */
  private boolean isGranted(Clause wanted, Guarded given) {
    Set<Atom> enough = otherCatalog.satisfying(wanted);
    return given.clauses().stream()
        .anyMatch(clause -> enough.containsAll(catalog.satisfying(clause)));
  }
}
