package org.scopewarden.model.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.path.Template;

/**
 * Finds the requests that another endpoint answers now and may let in whom the old one refused: its
 * route is new, or what stood before it is gone.
 *
 * <p>A server chooses the class first (Jakarta REST §3.7.2), by a part of the path that a document
 * does not tell. So a route that is new may answer whatever fits it, unless its own class has
 * something that fits better.
 */
final class TakenOver {

  /** What endpoints of the old document are called in the new one. */
  private final Map<String, String> names = new HashMap<>();

  /** What endpoints of the new document were in the old one, by their keys. */
  private final Map<String, Placed> origins = new HashMap<>();

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
      origins.put(pair.after().key(), pair.before());
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
    RuleChange change = RuleChange.between(was, is);
    if (change.needsApproval()) {
      common(was, is)
          .ifPresent(request ->
              found
                  .computeIfAbsent(now.key(), any -> new TreeMap<>())
                  .putIfAbsent(old.key(), new TakeOver(old, change, request)));
    }
  }

  /** A request that the one answered and the other answers. */
  private Optional<String> common(Served was, Served is) {
    if (was.template().common(is.template()).isEmpty()) {
      return Optional.empty();
    }
    return Request.common(was.route(), is.route()).stream()
        .flatMap(request ->
            was.template().common(is.template(), others(request, was, is)).stream()
                .map(path -> request.to(path.example().orElse(is.route().path()))))
        .findFirst();
  }

  /** What answered such requests before the one did, or answers them before the other does. */
  private List<Template> others(Request request, Served was, Served is) {
    @Nullable Placed origin = origins.get(is.endpoint().key());
    Comparator<Served> order = ServedRoutes.order(request);
    Stream<Served> same =
        before.of(origin).filter(own -> own.fit(request) >= 0 && order.compare(own, was) <= 0);
    boolean isNew = before.of(origin).noneMatch(own -> own.isSamePlace(is));
    Stream<Served> rivals =
        after.before(request, is, was).filter(rival -> !isNew || rival.isOfSameClass(is));
    return Stream.of(before.before(request, was, is), same, rivals)
        .flatMap(served -> served)
        .map(Served::template)
        .distinct()
        .toList();
  }
}
