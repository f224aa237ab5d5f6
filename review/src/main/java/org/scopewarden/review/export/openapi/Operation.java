package org.scopewarden.review.export.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;

/**
 * All that answers one method on one path, as OpenAPI tells paths apart: several endpoints if media
 * types or expressions in their paths tell them apart.
 *
 * @param method the HTTP method, such as {@code GET}
 * @param entries sorted, never empty
 */
record Operation(String method, List<RoutedEntry> entries) {

  Operation {
    entries = entries.stream().sorted().toList();
  }

  /** The operations of a document: by shape of the path, then by method. */
  static Map<String, Map<String, Operation>> byShape(Manifests document) {
    return document
        .entries()
        .flatMap(placed ->
            placed.entry().routes().stream()
                .map(route -> new RoutedEntry(placed, route, PathTemplate.of(route.path()))))
        .collect(
            Collectors.groupingBy(
                one -> one.path().shape(),
                TreeMap::new,
                Collectors.groupingBy(
                    one -> one.route().method(),
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.toList(),
                        same -> new Operation(same.get(0).route().method(), same)))));
  }

  RoutedEntry first() {
    return entries.get(0);
  }

  /** Who is let in by one of them: which one is asked cannot be told from method and path. */
  Access access(Collection<Scheme> accepted) {
    return entries.stream()
        .map(one -> access(one, accepted))
        .reduce(new Access(List.of(), true), Access::or);
  }

  private static Access access(RoutedEntry one, Collection<Scheme> accepted) {
    Catalog catalog = one.placed().manifest().catalog();
    return new RuleAccess(catalog, accepted).of(one.placed().entry().rule());
  }

  /** Such as {@code GET /users/{id}}. */
  @Override
  public String toString() {
    return method + " " + first().path().text();
  }
}
