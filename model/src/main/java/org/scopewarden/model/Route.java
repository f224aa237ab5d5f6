package org.scopewarden.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way in which HTTP reaches an endpoint. Method and path alone are not unique: two endpoints
 * may be told apart by media type.
 *
 * @param method the HTTP method, such as {@code GET}
 * @param path the full path template, with its leading slash
 * @param consumes the media types of {@code @Consumes}, sorted, empty for any
 * @param produces the media types of {@code @Produces}, sorted, empty for any
 */
public record Route(String method, String path, List<String> consumes, List<String> produces)
    implements Comparable<Route> {

  private static final Comparator<Route> BY_PATH =
      Comparator.comparing(Route::path)
          .thenComparing(Route::method)
          .thenComparing(route -> route.consumes().toString())
          .thenComparing(route -> route.produces().toString());

  private static final Pattern NAME_END = Pattern.compile("[:}]");

  /** Stands before every route. */
  static final Route NONE = new Route("", "", List.of(), List.of());

  public Route {
    consumes = Sorted.distinct(consumes);
    produces = Sorted.distinct(produces);
  }

  /** The names of the path's parameters, in order, as often as they stand there. */
  public List<String> parameters() {
    List<String> names = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '{' && depth++ == 0) {
        names.add(NAME_END.split(path.substring(i + 1), 2)[0].strip());
      } else if (c == '}') {
        depth--;
      }
    }
    return names;
  }

  @Override
  public int compareTo(Route other) {
    return BY_PATH.compare(this, other);
  }

  /** Method and path, such as {@code GET /users/{id}}. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
