package org.scopewarden.model.compare;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.path.Template;

/**
 * Finds the requests that another endpoint answers now and may let in whom the old one refused: its
 * route is new, or what stood before it is gone.
 */
final class TakenOver {

  private final Names names;
  private final ServedRoutes before;
  private final ServedRoutes after;
  private final Map<String, Map<String, TakeOver>> found = new HashMap<>();

  private TakenOver(Names names, ServedRoutes before, ServedRoutes after) {
    this.names = names;
    this.before = before;
    this.after = after;
  }

  /** What endpoints of the old document are called in the new one. */
  private record Names(Map<String, String> keys) {

    static Names of(List<Pair> pairs) {
      Map<String, String> keys = new HashMap<>();
      for (Pair pair : pairs) {
        if (pair.before() != null && pair.after() != null) {
          keys.put(pair.before().key(), pair.after().key());
        }
      }
      return new Names(keys);
    }

    String now(Placed old) {
      return keys.getOrDefault(old.key(), "");
    }
  }

  /** A route of an endpoint, in whichever document. */
  private record Mark(String endpoint, String route) {}

  /** Compares the routes that are in one of the documents alone with all of the other. */
  static TakenOver between(Manifests before, Manifests after, List<Pair> pairs) {
    Names names = Names.of(pairs);
    Set<Mark> old = marks(before, names::now);
    Set<Mark> now = marks(after, Placed::key);
    if (old.equals(now)) {
      return new TakenOver(names, ServedRoutes.NONE, ServedRoutes.NONE);
    }
    Map<String, Template> read = new HashMap<>();
    TakenOver all =
        new TakenOver(names, new ServedRoutes(before, read), new ServedRoutes(after, read));
    all.after
        .all()
        .filter(served -> !old.contains(new Mark(served.endpoint().key(), served.mark())))
        .forEach(served -> all.before.near(served).forEach(was -> all.compare(was, served)));
    all.before
        .all()
        .filter(served -> !now.contains(new Mark(names.now(served.endpoint()), served.mark())))
        .forEach(served -> all.after.near(served).forEach(is -> all.compare(served, is)));
    return all;
  }

  private static Set<Mark> marks(Manifests document, Function<Placed, String> name) {
    return document
        .entries()
        .flatMap(placed ->
            placed.entry().routes().stream()
                .map(route -> new Mark(name.apply(placed), Served.mark(route))))
        .collect(toSet());
  }

  /**
   * What {@code endpoint} of the new document has taken over, by the id of what answered before.
   */
  List<TakeOver> by(Placed endpoint) {
    return List.copyOf(found.getOrDefault(endpoint.key(), Map.of()).values());
  }

  private void compare(Served was, Served is) {
    Placed old = was.endpoint();
    Placed now = is.endpoint();
    if (names.now(old).equals(now.key())) {
      return;
    }
    RuleChange change = RuleChange.between(old, now);
    if (change.needsApproval()) {
      common(was, is)
          .ifPresent(request ->
              found
                  .computeIfAbsent(now.key(), any -> new TreeMap<>())
                  .putIfAbsent(old.key(), new TakeOver(old, change, request.toString())));
    }
  }

  /** A request that the one answered and the other answers. */
  private Optional<Request> common(Served was, Served is) {
    return was.template()
        .common(is.template())
        .flatMap(path ->
            Request.common(was, is, path.example().orElse("")).stream()
                .filter(request -> before.isAnswered(request, was, is))
                .filter(request -> after.isAnswered(request, is, was))
                .findFirst());
  }
}
