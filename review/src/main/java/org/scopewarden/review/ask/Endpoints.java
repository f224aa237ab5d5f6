package org.scopewarden.review.ask;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;

/** Finds the endpoints that a request reaches, in all modules at once. */
final class Endpoints {

  private static final Comparator<Match> MOST_LITERAL_FIRST =
      comparing(Match::template, Template.MOST_LITERAL_FIRST);

  private static final Comparator<Match> AS_SERVERS_TRY =
      MOST_LITERAL_FIRST.thenComparing(Match::route).thenComparing(match -> match.endpoint().key());

  private final Manifests document;

  Endpoints(Manifests document) {
    this.document = document;
  }

  /** Where {@code request} can end, each list in the order in which servers try. */
  Matches reachedBy(Request request) {
    MediaChoice media = new MediaChoice(request);
    List<Match> all = matching(request);
    List<Match> possible =
        all.stream()
            .filter(match -> isFor(match, request.method()) && media.fits(match.route()))
            .toList();
    if (possible.isEmpty()) {
      boolean options = request.method().equals("OPTIONS") && !all.isEmpty();
      return new Matches(List.of(), List.of(), all, options);
    }
    Match first = possible.get(0);
    List<Match> group =
        possible.stream().filter(match -> MOST_LITERAL_FIRST.compare(match, first) == 0).toList();
    List<Match> answering = media.best(byMethod(group, request.method()));
    return new Matches(
        answering,
        possible.stream().filter(match -> !answering.contains(match)).toList(),
        all.stream().filter(match -> MOST_LITERAL_FIRST.compare(match, first) < 0).toList(),
        false);
  }

  private static boolean isFor(Match match, String method) {
    String own = match.route().method();
    return own.equals(method) || (method.equals("HEAD") && own.equals("GET"));
  }

  /** HEAD is answered by what is for HEAD, else by what is for GET (Jakarta REST §3.3.5). */
  private static List<Match> byMethod(List<Match> group, String method) {
    List<Match> exactly =
        group.stream().filter(match -> match.route().method().equals(method)).toList();
    return exactly.isEmpty() ? group : exactly;
  }

  /** By path alone: where a template is named, the routes that have it; else all that match. */
  private List<Match> matching(Request request) {
    String path = request.path();
    if (!request.isTemplate()) {
      return find((endpoint, route) -> matched(endpoint, route, path));
    }
    List<Match> exactly =
        find((endpoint, route) -> named(endpoint, route, route.path().equals(path)));
    String skeleton = skeleton(path);
    return exactly.isEmpty()
        ? find((endpoint, route) -> named(endpoint, route, skeleton(route.path()).equals(skeleton)))
        : exactly;
  }

  private List<Match> find(BiFunction<Placed, Route, Optional<Match>> test) {
    return document
        .entries()
        .flatMap(endpoint ->
            endpoint.entry().routes().stream()
                .flatMap(route -> test.apply(endpoint, route).stream()))
        .sorted(AS_SERVERS_TRY)
        .toList();
  }

  private static Optional<Match> named(Placed endpoint, Route route, boolean isIt) {
    return isIt
        ? Optional.of(new Match(endpoint, route, new Template(route.path()), Optional.empty()))
        : Optional.empty();
  }

  /** Most templates are out of the question by what they begin with. */
  private static Optional<Match> matched(Placed endpoint, Route route, String path) {
    int brace = route.path().indexOf('{');
    if (!path.startsWith(brace < 0 ? route.path() : route.path().substring(0, brace))) {
      return Optional.empty();
    }
    Template template = new Template(route.path());
    return template
        .values(path)
        .map(values -> new Match(endpoint, route, template, Optional.of(values)));
  }

  /** The template without names, expressions and a slash at its end. */
  private static String skeleton(String template) {
    StringBuilder skeleton = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      depth -= c == '}' ? 1 : 0;
      if (depth == 0) {
        skeleton.append(c);
      }
      depth += c == '{' ? 1 : 0;
    }
    int last = skeleton.length() - 1;
    return last > 0 && skeleton.charAt(last) == '/'
        ? skeleton.substring(0, last)
        : skeleton.toString();
  }
}
