package org.scopewarden.model.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.path.Template;

/**
 * Finds the requests that another endpoint answers now and may let in whom the old one refused: its
 * route is new, or what stood before it is gone.
 */
final class TakenOver {

  /** What endpoints of the old document are called in the new one. */
  private final Map<String, String> names = new HashMap<>();

  private final ServedRoutes before;
  private final ServedRoutes after;
  private final Map<String, Map<String, TakeOver>> found = new HashMap<>();

  private TakenOver(ServedRoutes before, ServedRoutes after) {
    this.before = before;
    this.after = after;
  }

  /** Compares the routes that an endpoint has in one of the documents alone with all others. */
  static TakenOver between(Manifests before, Manifests after, List<Pair> pairs) {
    List<Pair> moved = pairs.stream().filter(Pair::isMoved).toList();
    if (moved.isEmpty()) {
      return new TakenOver(ServedRoutes.NONE, ServedRoutes.NONE);
    }
    Map<String, Template> read = new HashMap<>();
    TakenOver all = new TakenOver(new ServedRoutes(before, read), new ServedRoutes(after, read));
    pairs.forEach(all::name);
    moved.forEach(all::compare);
    return all;
  }

  private void name(Pair pair) {
    if (pair.before() != null && pair.after() != null) {
      names.put(pair.before().key(), pair.after().key());
    }
  }

  private void compare(Pair moved) {
    Set<String> old = moved.marksBefore();
    Set<String> now = moved.marksAfter();
    after
        .of(moved.after())
        .filter(served -> !old.contains(served.mark()))
        .forEach(served -> before.near(served).forEach(was -> compare(was, served)));
    before
        .of(moved.before())
        .filter(served -> !now.contains(served.mark()))
        .forEach(served -> after.near(served).forEach(is -> compare(served, is)));
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
    if (now.key().equals(names.get(old.key()))) {
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
