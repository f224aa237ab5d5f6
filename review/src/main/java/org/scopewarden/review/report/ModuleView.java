package org.scopewarden.review.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.findings.Finding;
import org.scopewarden.model.findings.ManifestFindings;

/**
 * A module as the page shows it.
 *
 * @param endpoints in the order of the manifest
 * @param scopes what the catalogue lists and what rules name, sorted
 */
record ModuleView(
    Manifest manifest,
    List<EndpointView> endpoints,
    List<FindingView> findings,
    List<ScopeView> scopes) {

  static ModuleView of(Manifest manifest) {
    List<Finding> findings = ManifestFindings.of(manifest);
    Map<String, Set<String>> codes =
        findings.stream()
            .collect(
                groupingBy(Finding::entryId, mapping(Finding::code, toCollection(TreeSet::new))));
    Map<String, Entry> entries =
        manifest.entries().stream()
            .collect(Collectors.toMap(Entry::id, Function.identity(), (one, other) -> one));
    return new ModuleView(
        manifest,
        manifest.entries().stream()
            .map(e -> new EndpointView(manifest, e, codes.getOrDefault(e.id(), Set.of())))
            .toList(),
        findings.stream().map(f -> FindingView.of(manifest, f, entries)).toList(),
        ScopeView.in(manifest));
  }

  String name() {
    return manifest.module();
  }

  String digest() {
    return ManifestWriter.digest(manifest);
  }

  Counts counts() {
    return Counts.of(manifest.entries());
  }

  /** What implies what, nothing if nothing does. */
  Drawing drawing() {
    return Drawing.of(scopes);
  }
}
