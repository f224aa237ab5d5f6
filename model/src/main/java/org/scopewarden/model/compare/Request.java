package org.scopewarden.model.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.path.MediaType;

/**
 * A request that stands for all that two routes have in common and that the same routes answer.
 *
 * @param path empty if no path could be made up, so that templates cannot be told apart by it
 * @param content the type of what is sent
 * @param accept the type of what is asked for
 */
record Request(String method, String path, MediaType content, MediaType accept) {

  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  /** All requests that both routes are for, but for media types that neither tells apart. */
  static List<Request> common(Served one, Served other, String path) {
    List<Request> requests = new ArrayList<>();
    for (String method : methods(one, other)) {
      for (MediaType content : MediaType.common(one.route().consumes(), other.route().consumes())) {
        for (MediaType accept :
            MediaType.common(one.route().produces(), other.route().produces())) {
          requests.add(new Request(method, path, content, accept));
        }
      }
    }
    return requests;
  }

  private static List<String> methods(Served one, Served other) {
    String method = one.route().method();
    Stream<String> candidates = SAFE.contains(method) ? SAFE.stream().sorted() : Stream.of(method);
    return candidates.filter(each -> one.isFor(each) && other.isFor(each)).toList();
  }

  /** Such as {@code POST /users with application/json}. */
  @Override
  public String toString() {
    return method
        + " "
        + path
        + (content.isNamed() ? " with " + content : "")
        + (accept.isNamed() ? " as " + accept : "");
  }
}
