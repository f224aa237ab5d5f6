package org.scopewarden.model.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.MediaType;

/**
 * A kind of requests that the same routes answer.
 *
 * @param content the type of what is sent; nothing if nothing is
 * @param accept the type of what is asked for; nothing if any will do
 */
record Request(String method, Optional<MediaType> content, Optional<MediaType> accept) {

  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  /** Requests with these methods have no content whose type could decide (RFC 9110 §9.3). */
  private static final Set<String> WITHOUT_CONTENT = Set.of("GET", "HEAD", "DELETE");

  /** All requests that both routes are for, but for media types that neither tells apart. */
  static List<Request> common(Route one, Route other) {
    List<Optional<MediaType>> accepted = types(one.produces(), other.produces());
    List<Request> requests = new ArrayList<>();
    for (String method : methods(one, other)) {
      for (Optional<MediaType> content :
          WITHOUT_CONTENT.contains(method)
              ? List.of(Optional.<MediaType>empty())
              : types(one.consumes(), other.consumes())) {
        accepted.forEach(accept -> requests.add(new Request(method, content, accept)));
      }
    }
    return requests;
  }

  private static List<String> methods(Route one, Route other) {
    String method = one.method();
    Stream<String> candidates = SAFE.contains(method) ? SAFE.stream().sorted() : Stream.of(method);
    return candidates.filter(each -> isFor(one, each) && isFor(other, each)).toList();
  }

  /** What fits both, and that nothing is said: every list fits that. */
  private static List<Optional<MediaType>> types(List<String> one, List<String> other) {
    List<Optional<MediaType>> types = new ArrayList<>();
    MediaType.common(one, other).forEach(type -> types.add(Optional.of(type)));
    types.add(Optional.empty());
    return types;
  }

  /** Whether a route is for this method; HEAD follows GET. */
  static boolean isFor(Route route, String method) {
    return route.method().equals(method) || (method.equals("HEAD") && route.method().equals("GET"));
  }

  /** How well a route fits, the higher the better; negative if it is not for the request. */
  int fit(Route route) {
    int exactly = route.method().equals(method) ? 1 : isFor(route, method) ? 0 : -1;
    int sent = content.map(type -> type.fit(route.consumes())).orElse(0);
    int asked = accept.map(type -> type.fit(route.produces())).orElse(0);
    return exactly < 0 || sent < 0 || asked < 0 ? -1 : (exactly * 3 + sent) * 3 + asked;
  }

  /** Such as {@code POST /users with application/json}. */
  String to(String path) {
    return method + " " + path + words(" with ", content) + words(" as ", accept);
  }

  private static String words(String before, Optional<MediaType> type) {
    return type.filter(MediaType::isNamed).map(named -> before + named).orElse("");
  }
}
