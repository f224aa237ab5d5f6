package org.scopewarden.review.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.MediaType;

/** Tells routes apart by the media types of a request (Jakarta REST §3.7.2, step 3). */
final class MediaChoice {

  /** Requests with these methods have no content whose type could decide (RFC 9110 §9.3). */
  private static final Set<String> WITHOUT_CONTENT = Set.of("GET", "HEAD", "DELETE");

  private final Optional<MediaType> content;
  private final Optional<MediaType> accept;

  MediaChoice(Request request) {
    this.content =
        WITHOUT_CONTENT.contains(request.method())
            ? Optional.empty()
            : request.contentType().map(MediaType::of);
    this.accept = request.accept().map(MediaType::of);
  }

  /** Whether the route may take what is sent and give what is wanted. */
  boolean fits(Route route) {
    return fit(content, route.consumes()) >= 0 && fit(accept, route.produces()) >= 0;
  }

  /** Those that name the media types most closely: what is sent comes before what is wanted. */
  List<Match> best(List<Match> matches) {
    Comparator<Match> byFit =
        Comparator.<Match>comparingInt(match -> fit(content, match.route().consumes()))
            .thenComparingInt(match -> fit(accept, match.route().produces()));
    Match best = matches.stream().max(byFit).orElseThrow();
    return matches.stream().filter(match -> byFit.compare(match, best) == 0).toList();
  }

  /** Where nothing is said, all fit alike. */
  private static int fit(Optional<MediaType> wanted, List<String> list) {
    return wanted.map(type -> type.fit(list)).orElse(0);
  }
}
