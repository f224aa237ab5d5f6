package org.scopewarden.model;

import java.util.List;

/**
 * A scope that an application declares.
 *
 * @param scope its name
 * @param description what it allows
 * @param implies every other scope that a holder has as well, the transitive closure, sorted
 */
public record CatalogScope(Scope scope, String description, List<Scope> implies)
    implements Comparable<CatalogScope> {

  public CatalogScope {
    implies = implies.stream().filter(other -> !other.equals(scope)).sorted().distinct().toList();
  }

  @Override
  public int compareTo(CatalogScope other) {
    return scope.compareTo(other.scope);
  }
}
