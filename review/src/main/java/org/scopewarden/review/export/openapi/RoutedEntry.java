package org.scopewarden.review.export.openapi;

import java.util.Comparator;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;

/**
 * One way to one endpoint.
 *
 * @param path the route's path in the form of OpenAPI
 */
record RoutedEntry(Placed placed, Route route, PathTemplate path)
    implements Comparable<RoutedEntry> {

  private static final Comparator<RoutedEntry> BY_ROUTE =
      Comparator.comparing(RoutedEntry::route).thenComparing(one -> one.placed().key());

  @Override
  public int compareTo(RoutedEntry other) {
    return BY_ROUTE.compare(this, other);
  }
}
