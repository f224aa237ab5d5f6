package org.scopewarden.model.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;

/**
 * Finds which endpoint of one document is which of the other: the same method of the same module,
 * else the same method of another module, else that of a class which moved to another package, else
 * another method with most of the same routes, else, where nobody knows the routes, another method
 * of the same class with the same types.
 */
final class Pairs {

  private final List<Pair> found = new ArrayList<>();
  private final Map<String, Placed> before;
  private final Map<String, Placed> after;

  private Pairs(Manifests before, Manifests after) {
    this.before = byKey(before.entries());
    this.after = byKey(after.entries());
  }

  /** All endpoints, each once. */
  static List<Pair> between(Manifests before, Manifests after) {
    Pairs pairs = new Pairs(before, after);
    pairs.matchKeys();
    pairs.match(placed -> List.of(placed.entry().id()));
    pairs.match(Pairs::withoutPackage);
    pairs.match(Pairs::routes);
    pairs.match(Pairs::withoutName);
    pairs.before.values().forEach(gone -> pairs.found.add(new Pair(gone, null)));
    pairs.after.values().forEach(added -> pairs.found.add(new Pair(null, added)));
    return pairs.found;
  }

  private static Map<String, Placed> byKey(Stream<Placed> entries) {
    Map<String, Placed> byKey = new LinkedHashMap<>();
    entries.forEach(placed -> {
      if (byKey.put(placed.key(), placed) != null) {
        throw new IllegalArgumentException("two entries are " + placed.key());
      }
    });
    return byKey;
  }

  private void matchKeys() {
    for (Placed now : List.copyOf(after.values())) {
      Placed old = before.get(now.key());
      if (old != null) {
        pair(old, now);
      }
    }
  }

  private static List<String> withoutPackage(Placed placed) {
    String id = placed.entry().id();
    int name = placed.entry().resource().lastIndexOf('.') + 1;
    return List.of(id.substring(name));
  }

  private static List<String> withoutName(Placed placed) {
    Entry entry = placed.entry();
    return entry.routes().isEmpty()
        ? List.of(entry.resource() + entry.method().descriptor())
        : List.of();
  }

  private static List<String> routes(Placed placed) {
    return placed.entry().routes().stream().map(Pairs::shape).distinct().toList();
  }

  private static String shape(Route route) {
    return route.method() + " " + Template.shape(route.path());
  }

  /** Pairs what is left and has marks in common. */
  private void match(Function<Placed, List<String>> marks) {
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    Map<String, List<Placed>> marked = new HashMap<>();
    for (Placed old : before.values()) {
      for (String mark : marks.apply(old)) {
        marked.computeIfAbsent(mark, any -> new ArrayList<>()).add(old);
      }
    }
    for (Placed added : List.copyOf(after.values())) {
      likest(marks.apply(added).stream().map(marked::get)).ifPresent(old -> pair(old, added));
    }
  }

  /** Of what is not paired yet, what has the most marks; the first of several. */
  private Optional<Placed> likest(Stream<? extends @Nullable Collection<Placed>> candidates) {
    Map<String, Integer> marks = new LinkedHashMap<>();
    candidates
        .filter(Objects::nonNull)
        .flatMap(Collection::stream)
        .filter(old -> before.containsKey(old.key()))
        .forEach(old -> marks.merge(old.key(), 1, Integer::sum));
    return marks.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> before.get(most.getKey()));
  }

  private void pair(Placed old, Placed added) {
    before.remove(old.key());
    after.remove(added.key());
    found.add(new Pair(old, added));
  }
}
