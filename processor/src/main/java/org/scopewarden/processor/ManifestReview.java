package org.scopewarden.processor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.findings.Finding;
import org.scopewarden.model.findings.ManifestFindings;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Severities;
import org.scopewarden.processor.report.Site;

/** States what is found in the finished manifest, if the options ask to see any of it. */
final class ManifestReview {

  private final Elements elements;
  private final boolean wanted;
  private final Map<String, Place> places = new HashMap<>();

  ManifestReview(Elements elements, Severities severities) {
    this.elements = elements;
    this.wanted =
        ManifestFindings.CODES.stream()
            .flatMap(code -> Rule.withCode(code).stream())
            .anyMatch(severities::isShown);
  }

  /** Remembers where the endpoints of a resource class stand. */
  void remember(DeclaredResource resource) {
    if (!wanted) {
      return;
    }
    for (DeclaredEndpoint endpoint : resource.endpoints()) {
      String id = resource.type().binaryName() + "." + endpoint.signature().inWords();
      places.put(id, Place.of(endpoint.site().element()));
    }
  }

  /** What is found, each at its endpoint. */
  Stream<Problem> problems(Manifest manifest) {
    return wanted
        ? ManifestFindings.of(manifest).stream().flatMap(found -> problem(found).stream())
        : Stream.empty();
  }

  private Optional<Problem> problem(Finding finding) {
    return Optional.ofNullable(places.get(finding.entryId()))
        .flatMap(place -> place.find(elements))
        .flatMap(element ->
            Rule.withCode(finding.code()).map(rule -> rule.at(Site.of(element), finding.text())));
  }
}
