package org.scopewarden.review.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.MediaRanges;

/** Tells routes apart by the media types of a request (Jakarta REST §3.7.2, step 3). */
final class MediaChoice {

  /** Requests with these methods have no content whose type could decide (RFC 9110 §9.3). */
  private static final Set<String> WITHOUT_CONTENT = Set.of("GET", "HEAD", "DELETE");

  private MediaChoice() {}

  /** Whether the route may take what is sent and give what is wanted. */
  static boolean fits(Route route, Request request) {
    return (WITHOUT_CONTENT.contains(request.method())
            || fits(route.consumes(), request.contentType()))
        && fits(route.produces(), request.accept());
  }

  private static boolean fits(List<String> ranges, Optional<String> media) {
    return media.isEmpty() || MediaRanges.overlap(ranges, List.of(media.get()));
  }

  /** Those that name the media types most exactly: what is sent comes before what is wanted. */
  static List<Match> best(List<Match> matches, Request request) {
    Comparator<Match> byExactness =
        Comparator.<Match>comparingInt(
                match -> exactness(match.route().consumes(), request.contentType()))
            .thenComparingInt(match -> exactness(match.route().produces(), request.accept()));
    Match best = matches.stream().max(byExactness).orElseThrow();
    return matches.stream().filter(match -> byExactness.compare(match, best) == 0).toList();
  }

  /** 2 for the type itself, 1 for all its subtypes, 0 for any type or if nothing is said. */
  private static int exactness(List<String> ranges, Optional<String> media) {
    return media.isEmpty()
        ? 0
        : ranges.stream()
            .filter(range -> MediaRanges.overlap(List.of(range), List.of(media.get())))
            .mapToInt(range -> range.endsWith("/*") ? (range.startsWith("*") ? 0 : 1) : 2)
            .max()
            .orElse(0);
  }
}
