package org.scopewarden.model.expect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final PathValues values;

  /** Calls the routes of {@code document}, with {@code values} in their paths. */
  public Calls(Manifests document, PathValues values) {
    this.values = values;
    document
        .entries()
        .flatMap(placed -> placed.entry().routes().stream())
        .map(Route::path)
        .distinct()
        .forEach(this::add);
  }

  private void add(String path) {
    Template template = new Template(path);
    templates.put(path, template);
    index.add(template, template);
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

  private static Call call(Route route, String path) {
    String contentType = WITH_BODY.contains(route.method()) ? MediaType.sent(route) : null;
    return new Call(route.method(), path, contentType, MediaType.accepted(route));
  }

  private static List<String> rotated(List<String> values, int rotation) {
    List<String> rotated = new ArrayList<>(values);
    Collections.rotate(rotated, -rotation);
    return rotated;
  }

  /** What a server tries before {@code template}, or nobody knows whether after. */
  private List<Template> earlier(Template template) {
    List<Template> earlier = new ArrayList<>();
    String shape = template.shape();
    index.candidates(
        template,
        other -> {
          if (!other.shape().equals(shape)
              && Template.MOST_LITERAL_FIRST.compare(other, template) <= 0) {
            earlier.add(other);
          }
        });
    return earlier;
  }

  /** The media types of a request, from those that a route declares. */
  private static final class MediaType {

    private MediaType() {}

    /** What a body is said to be; null if the route takes any, or none. */
    static @Nullable String sent(Route route) {
      if (route.consumes().isEmpty()) {
        return null;
      }
      String type = withoutParameters(route.consumes().get(0));
      if (type.equals("*/*")) {
        return "application/octet-stream";
      }
      return type.startsWith("multipart/")
          ? type.replace("*", "form-data") + "; boundary=boundary"
          : type.replace("*", "x");
    }

    static @Nullable String accepted(Route route) {
      return route.produces().isEmpty() ? null : withoutParameters(route.produces().get(0));
    }

    private static String withoutParameters(String type) {
      return type.split(";", 2)[0].strip();
    }
  }
}
