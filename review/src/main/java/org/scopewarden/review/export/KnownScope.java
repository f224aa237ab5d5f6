package org.scopewarden.review.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scope;

/**
 * A scope that a document knows.
 *
 * @param description what it allows, in the words of all catalogues that declare it; may be empty
 * @param implies what else its holder has, in some module, sorted
 */
public record KnownScope(Scope scope, String description, List<Scope> implies) {

  /**
   * The scopes of all catalogues, sorted by name, and those of the rules of modules that have none:
   * what a server lists as supported (RFC 9728 §2).
   */
  public static List<KnownScope> supported(Manifests document) {
    return merge(document.modules().stream().flatMap(KnownScope::supported));
  }

  /** The same, with every other scope that a rule names. */
  public static List<KnownScope> all(Manifests document) {
    return merge(
        document.modules().stream()
            .flatMap(module -> Stream.concat(supported(module), used(module))));
  }

  private static Stream<CatalogScope> supported(Manifest module) {
    Catalog catalog = module.catalog();
    return catalog.equals(Catalog.NONE) ? used(module) : catalog.scopes().stream();
  }

  private static Stream<CatalogScope> used(Manifest module) {
    return module.entries().stream()
        .filter(entry -> entry.rule() instanceof Guarded)
        .flatMap(entry -> ((Guarded) entry.rule()).clauses().stream())
        .flatMap(clause -> clause.anyOf().stream())
        .flatMap(KnownScope::scope)
        .map(scope -> new CatalogScope(scope, "", List.of()));
  }

  private static Stream<Scope> scope(Atom atom) {
    if (atom instanceof InstanceScope instance) {
      return Stream.of(instance.whole());
    }
    return atom instanceof Scope scope ? Stream.of(scope) : Stream.empty();
  }

  private static List<KnownScope> merge(Stream<CatalogScope> scopes) {
    Map<Scope, List<CatalogScope>> byScope =
        scopes.collect(
            Collectors.groupingBy(CatalogScope::scope, TreeMap::new, Collectors.toList()));
    return byScope.entrySet().stream()
        .map(same -> new KnownScope(same.getKey(), describe(same.getValue()), implied(same)))
        .toList();
  }

  private static String describe(Collection<CatalogScope> same) {
    return same.stream()
        .map(CatalogScope::description)
        .filter(description -> !description.isBlank())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static List<Scope> implied(Map.Entry<Scope, List<CatalogScope>> same) {
    return List.copyOf(
        same.getValue().stream()
            .flatMap(scope -> scope.implies().stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
