package org.scopewarden.review.export.openapi;

import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * One way to be let in: these credentials, together having these scopes. Nothing at all stands for
 * whoever calls.
 *
 * @param credentials the names of schemes, all of which are needed
 * @param scopes the names of scopes, all of which are needed
 */
record Alternative(NavigableSet<String> credentials, NavigableSet<String> scopes)
    implements Comparable<Alternative> {

  private static final Comparator<Alternative> BY_TEXT =
      Comparator.<Alternative, String>comparing(one -> one.credentials.toString())
          .thenComparingInt(one -> one.scopes.size())
          .thenComparing(one -> one.scopes.toString());

  static final Alternative ANYONE = new Alternative(new TreeSet<>(), new TreeSet<>());

  /** Whether whoever is let in by {@code other} is let in by this one too. */
  boolean covers(Alternative other) {
    return other.credentials.containsAll(credentials) && other.scopes.containsAll(scopes);
  }

  boolean isAnyone() {
    return credentials.isEmpty();
  }

  @Override
  public int compareTo(Alternative other) {
    return BY_TEXT.compare(this, other);
  }

  /** Such as {@code bearer with users:read}. */
  @Override
  public String toString() {
    if (isAnyone()) {
      return "no credential";
    }
    String by = String.join(" and ", credentials);
    return scopes.isEmpty() ? by : by + " with " + String.join(" and ", scopes);
  }
}
