package org.scopewarden.review.export.openapi;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;
import org.scopewarden.review.export.openapi.Difference.Kind;
import org.scopewarden.review.export.openapi.FileSecurity.Requirement;

/**
 * Compares what a file says of an operation with its rule, as far as OpenAPI has words. A scope in
 * the file means what the catalogue says: whoever has one that implies it has it.
 */
final class SecurityComparison {

  /** What was found. */
  record Found(Kind kind, String text) {}

  private final Collection<Scheme> accepted;
  private final EntryJson entries;

  SecurityComparison(Manifests document, Collection<Scheme> accepted) {
    this.accepted = List.copyOf(accepted);
    this.entries = EntryJson.of(document);
  }

  /** Whether somebody may call. */
  boolean isReachable(Operation operation) {
    return !operation.access(accepted).alternatives().isEmpty();
  }

  /**
   * What is different, if anything.
   *
   * @param denied whether the file says by our own member that nobody may call
   */
  Optional<Found> compare(List<Requirement> written, Operation operation, boolean denied) {
    Access rule = operation.access(accepted);
    if (denied) {
      return rule.alternatives().isEmpty()
          ? Optional.empty()
          : Optional.of(new Found(Kind.PROMISES_MORE, told("nobody may call", rule)));
    }
    Access file = access(written, catalog(operation));
    return kind(file, rule).map(kind -> new Found(kind, told(inWords(written), rule)));
  }

  private static Optional<Kind> kind(Access file, Access rule) {
    boolean less = !rule.covers(file);
    boolean more = !file.covers(rule);
    if ((less && !file.isExact()) || (more && !(file.isExact() && rule.isExact()))) {
      return Optional.of(Kind.UNREADABLE);
    }
    if (less && more) {
      return Optional.of(Kind.OTHER);
    }
    return more
        ? Optional.of(Kind.PROMISES_MORE)
        : Optional.of(Kind.PROMISES_LESS).filter(any -> less);
  }

  private static String told(String file, Access rule) {
    return "the file says \"" + file + "\", the manifest \"" + rule + "\"";
  }

  private static String inWords(List<Requirement> written) {
    return written.stream()
        .map(one -> alternative(one).toString())
        .sorted()
        .distinct()
        .collect(Collectors.joining(", or "));
  }

  private static Alternative alternative(Requirement requirement) {
    return new Alternative(new TreeSet<>(requirement.scopes().keySet()), scopes(requirement));
  }

  private static NavigableSet<String> scopes(Requirement requirement) {
    return requirement.scopes().values().stream()
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The catalogue by which the endpoints read scopes; if they read them differently, none. */
  private static Catalog catalog(Operation operation) {
    Set<Catalog> catalogs =
        operation.entries().stream()
            .map(one -> one.placed().manifest().catalog())
            .collect(Collectors.toSet());
    return catalogs.size() == 1 ? catalogs.iterator().next() : Catalog.NONE;
  }

  private Access access(List<Requirement> written, Catalog catalog) {
    RuleAccess reader = new RuleAccess(catalog, accepted);
    return written.stream()
        .map(one -> reader.holding(one.scopes().keySet(), scopes(one)))
        .reduce(new Access(List.of(), true), Access::or);
  }

  /** What to do if the file repeats entries of a manifest, and not those of this one. */
  Optional<String> outOfDate(FileOperation written, Operation operation) {
    return written
        .json()
        .member(Extension.ENTRIES)
        .filter(repeated -> !LocatedJson.isSame(repeated, entries.of(operation)))
        .map(repeated -> Extension.ENTRIES + " is not what the manifest says: export again");
  }
}
