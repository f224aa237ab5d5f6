package org.scopewarden.model.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;

/**
 * All that is different between two documents, each read with its own catalogues.
 *
 * <p>Endpoints are compared as methods, and as what answers a request: a method that takes over the
 * requests of another is compared with that other as well. Which method answers is decided for all
 * requests that two routes have in common, as Jakarta REST §3.7 orders them, and where that depends
 * on what a document does not tell, such as which part of a path its class has, a route that is new
 * is taken to answer.
 *
 * @param changes sorted by kind, then by request
 */
public record Comparison(List<Change> changes) {

  private static final Comparator<Change> BY_KIND =
      Comparator.comparing(Change::kind)
          .thenComparing(Change::request)
          .thenComparing(Change::fingerprint);

  public Comparison {
    changes = changes.stream().sorted(BY_KIND).toList();
  }

  /** What is different in {@code after}; nothing if both say the same. */
  public static Comparison of(Manifests before, Manifests after) {
    Manifests now = sharing(before, after);
    List<Pair> pairs = Pairs.between(before, now);
    TakenOver takenOver = TakenOver.between(before, now, pairs);
    return new Comparison(
        pairs.stream().flatMap(pair -> change(pair, takenOver).stream()).toList());
  }

  /** {@code after} with the catalogues of {@code before}: to compare one with itself is quick. */
  private static Manifests sharing(Manifests before, Manifests after) {
    Map<Catalog, Catalog> known = new HashMap<>();
    before.modules().forEach(module -> known.put(module.catalog(), module.catalog()));
    return new Manifests(
        after.modules().stream()
            .map(module ->
                new Manifest(
                    module.module(),
                    known.getOrDefault(module.catalog(), module.catalog()),
                    module.entries()))
            .toList());
  }

  private static Optional<Change> change(Pair pair, TakenOver takenOver) {
    Placed after = pair.after();
    return after == null
        ? Optional.ofNullable(pair.before()).map(Comparison::removed)
        : Verdict.on(pair.before(), after, takenOver.by(after));
  }

  private static Change removed(Placed before) {
    return new Change(
        ChangeKind.REMOVED,
        false,
        Verdict.request(before.entry()),
        before,
        null,
        List.of(),
        null,
        List.of("was \"" + before.entry().rule() + "\""),
        Fingerprint.of(before, null, List.of()));
  }

  /** The changes that need approval. */
  public List<Change> weakenings() {
    return changes.stream().filter(Change::weakening).toList();
  }
}
