package org.scopewarden.model.expect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;
import org.scopewarden.model.path.TemplateIndex;

/** Finds requests that reach a route and not another one of the same document. */
public final class Calls {

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  /** So many values are tried for each parameter, until no other route matches as well. */
  private static final int ATTEMPTS = 4;

  private final Map<String, Template> templates = new HashMap<>();
  private final TemplateIndex<Template> index = new TemplateIndex<>();
  private final Map<String, List<Route>> siblings = new HashMap<>();
  private final PathValues values;

  /** Calls the routes of {@code document}, with {@code values} in their paths. */
  public Calls(Manifests document, PathValues values) {
    this.values = values;
    document.entries().flatMap(placed -> placed.entry().routes().stream()).forEach(this::add);
  }

  private void add(Route route) {
    templates.computeIfAbsent(route.path(), this::indexed);
    siblings.computeIfAbsent(place(route), any -> new ArrayList<>()).add(route);
  }

  private Template indexed(String path) {
    Template template = new Template(path);
    index.add(template, template);
    return template;
  }

  /**
   * A request for a route of an entry of the document.
   *
   * @return nothing if no path is known that this route matches, and none that a server tries first
   */
  public Optional<Call> of(Entry entry, Route route) {
    Template template = templates.computeIfAbsent(route.path(), Template::new);
    List<Template> earlier = earlier(template);
    for (int attempt = 0; attempt <= ATTEMPTS; attempt++) {
      int rotation = attempt;
      Optional<String> path = template.filled(name -> rotated(values.of(entry, name), rotation));
      if (path.isPresent() && earlier.stream().noneMatch(other -> other.matches(path.get()))) {
        return Optional.of(call(route, path.get()));
      }
    }
    return Optional.empty();
  }

  private Call call(Route route, String path) {
    List<Route> siblings =
        this.siblings.getOrDefault(place(route), List.of()).stream()
            .filter(other -> !other.equals(route))
            .toList();
    String accept =
        MediaTypes.of(route.produces(), siblings.stream().map(Route::produces).toList());
    String contentType =
        WITH_BODY.contains(route.method())
            ? MediaTypes.of(route.consumes(), siblings.stream().map(Route::consumes).toList())
            : null;
    return new Call(route.method(), path, contentType, accept);
  }

  private static String place(Route route) {
    return route.method() + " " + Template.shape(route.path());
  }

  private static List<String> rotated(List<String> values, int rotation) {
    List<String> rotated = new ArrayList<>(values);
    Collections.rotate(rotated, -rotation);
    return rotated;
  }

  /** What a server tries before {@code template}, or nobody knows whether after. */
  private List<Template> earlier(Template template) {
    List<Template> earlier = new ArrayList<>();
    String shape = Template.shape(template.toString());
    index.candidates(
        template,
        other -> {
          if (!Template.shape(other.toString()).equals(shape)
              && Template.MOST_LITERAL_FIRST.compare(other, template) <= 0) {
            earlier.add(other);
          }
        });
    return earlier;
  }
}
