package org.scopewarden.review.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.findings.Finding;

/**
 * A finding as the page shows it.
 *
 * @param request the first route of the endpoint that it is about, or its id
 */
record FindingView(Manifest manifest, Finding finding, String request) {

  static FindingView of(Manifest manifest, Finding finding, Map<String, Entry> entries) {
    Entry entry = entries.get(finding.entryId());
    String request =
        entry == null || entry.routes().isEmpty()
            ? finding.entryId()
            : entry.routes().get(0).toString();
    return new FindingView(manifest, finding, request);
  }

  /** What a rule is about, in a few words. */
  static String about(String code) {
    return switch (code) {
      case "SW105" -> "Odd one out among its siblings";
      case "SW501" -> "Two endpoints match one request";
      case "SW502" -> "Regular expressions overlap";
      case "SW903" -> "An object in the path, and no check";
      default -> code;
    };
  }

  /** A rule and how often it found something. */
  record Family(String code, long findings) {

    static List<Family> of(List<FindingView> findings) {
      return findings.stream()
          .collect(groupingBy(view -> view.finding().code(), TreeMap::new, counting()))
          .entrySet()
          .stream()
          .map(found -> new Family(found.getKey(), found.getValue()))
          .toList();
    }
  }
}
