package org.scopewarden.processor;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scopewarden.processor.baseline.Baseline;
import org.scopewarden.processor.baseline.FoundEndpoints;
import org.scopewarden.processor.baseline.Written;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Reporter;

/**
 * Holds the baseline against the module. A compilation without resource classes, such as that of
 * tests, is no matter of its.
 */
final class ModuleBaseline {

  private final Baseline baseline;
  private final Reporter reporter;

  /** The module as it was seen last. */
  private @Nullable FoundEndpoints found;

  ModuleBaseline(Options options, Reporter reporter) {
    this.baseline =
        options
            .baseline()
            .map(file -> Baseline.open(file, options.writesBaseline()))
            .orElseGet(Baseline::none);
    this.reporter = reporter;
  }

  /** The rules of endpoints that declare nothing. */
  Baseline rules() {
    return baseline;
  }

  /**
   * Reports what is wrong with the file itself.
   *
   * @return what is stale, unless a later round shows more of the module
   */
  List<Problem> compare(Collection<DeclaredResource> resources) {
    if (baseline.equals(Baseline.none())) {
      return List.of();
    }
    baseline.problems().forEach(reporter::print);
    found = new FoundEndpoints(ids(resources, false), ids(resources, true), unresolved(resources));
    return baseline.stale(found);
  }

  private static SortedSet<String> ids(Collection<DeclaredResource> resources, boolean declared) {
    return resources.stream()
        .flatMap(resource ->
            resource.endpoints().stream()
                .filter(endpoint -> endpoint.isDeclared() == declared)
                .map(resource::id))
        .collect(toCollection(TreeSet::new));
  }

  private static SortedSet<String> unresolved(Collection<DeclaredResource> resources) {
    return resources.stream()
        .flatMap(resource -> resource.unresolved().stream())
        .map(DeclaredResource.UnresolvedLocator::id)
        .collect(toCollection(TreeSet::new));
  }

  /**
   * Writes the file, where that is asked for and makes a difference.
   *
   * @return whether nothing went wrong
   */
  boolean write() {
    if (found == null) {
      return true;
    }
    Written written = baseline.write(found);
    written.note().ifPresent(reporter::note);
    written.failure().ifPresent(reporter::print);
    return written.failure().isEmpty();
  }
}
