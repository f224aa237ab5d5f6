package org.scopewarden.model.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;
import org.scopewarden.model.path.TemplateIndex;

/** All routes of a document, found by what they may have in common with another. */
final class ServedRoutes {

  static final ServedRoutes NONE = new ServedRoutes(new Manifests(List.of()), Map.of());

  private final TemplateIndex<Served> index = new TemplateIndex<>();
  private final Map<String, List<Served>> byEndpoint = new HashMap<>();

  /** What was found, since a template that has much in common is asked for by each of that. */
  private final Map<Template, List<Served>> near = new HashMap<>();

  /**
   * The routes of {@code document}.
   *
   * @param read the templates that were read before, to which others are added
   */
  ServedRoutes(Manifests document, Map<String, Template> read) {
    document.entries().forEach(endpoint -> add(endpoint, read));
  }

  /** No server starts with an illegal template: what has one is compared by its name alone. */
  private void add(Placed endpoint, Map<String, Template> read) {
    for (Route route : endpoint.entry().routes()) {
      Template template = read.computeIfAbsent(route.path(), Template::new);
      if (template.isLegal()) {
        Served served = new Served(endpoint, route, template);
        byEndpoint.computeIfAbsent(endpoint.key(), any -> new ArrayList<>()).add(served);
        index.add(template, served);
      }
    }
  }

  /** The routes of an endpoint of this document; none if it is null. */
  Stream<Served> of(@Nullable Placed endpoint) {
    return endpoint == null
        ? Stream.empty()
        : byEndpoint.getOrDefault(endpoint.key(), List.of()).stream();
  }

  /** What may have a request in common with {@code one}, of this document or the other. */
  List<Served> near(Served one) {
    return near.computeIfAbsent(one.template(), this::candidates);
  }

  private List<Served> candidates(Template template) {
    List<Served> candidates = new ArrayList<>();
    index.candidates(template, candidates::add);
    return candidates;
  }

  /**
   * What answers some such requests before {@code one} does, of all that it has in common with
   * {@code other}. A path without variables cannot take all of that if both have variables.
   */
  Stream<Served> before(Request request, Served one, Served other) {
    boolean manyPaths = !one.template().isLiteral() && !other.template().isLiteral();
    Comparator<Served> order = order(request);
    List<Served> nearOne = near(one);
    List<Served> nearOther = near(other);
    List<Served> rivals = nearOne.size() < nearOther.size() ? nearOne : nearOther;
    return rivals.stream()
        .filter(rival -> !(manyPaths && rival.template().isLiteral()))
        .filter(rival -> rival.fit(request) >= 0)
        .filter(rival -> order.compare(rival, one) < 0);
  }

  /** The template decides first, then the method, then the media types (Jakarta REST §3.7.2). */
  static Comparator<Served> order(Request request) {
    return Comparator.comparing(Served::template, Template.MOST_LITERAL_FIRST)
        .thenComparing(Comparator.comparingInt((Served served) -> -served.fit(request)));
  }
}
