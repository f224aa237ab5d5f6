package org.scopewarden.model.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;

/**
 * SW105: of five or more endpoints of one class that all read, or all write, all but one have the
 * same rule, and that one has a weaker one. What only other modules mount is not among them.
 */
final class OddOneOut {

  static final String CODE = "SW105";

  /** With fewer, two kinds of rule are as likely as a mistake. */
  private static final int FEWEST = 5;

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** Endpoints that are alike but for their rule. */
  private record Kin(String resource, boolean reads) implements Comparable<Kin> {

    static Kin of(Entry entry) {
      return new Kin(
          entry.resource(),
          entry.routes().stream().allMatch(route -> SAFE.contains(route.method())));
    }

    @Override
    public int compareTo(Kin other) {
      int byResource = resource.compareTo(other.resource);
      return byResource != 0 ? byResource : Boolean.compare(reads, other.reads);
    }
  }

  private OddOneOut() {}

  static Stream<Finding> in(Manifest manifest) {
    Meaning meaning = Meaning.in(manifest);
    return manifest.entries().stream()
        .filter(entry -> !entry.routes().isEmpty())
        .collect(groupingBy(Kin::of, TreeMap::new, toList()))
        .values()
        .stream()
        .filter(kin -> kin.size() >= FEWEST)
        .flatMap(kin -> odd(kin, meaning));
  }

  private static Stream<Finding> odd(List<Entry> kin, Meaning meaning) {
    Collection<List<Entry>> byRule =
        kin.stream().collect(groupingBy(entry -> Meaning.key(entry.rule()))).values();
    if (byRule.size() != 2) {
      return Stream.empty();
    }
    Entry usual = byRule.stream().filter(same -> same.size() > 1).findFirst().orElseThrow().get(0);
    return byRule.stream()
        .filter(same -> same.size() == 1)
        .map(same -> same.get(0))
        .filter(entry -> meaning.isWeaker(entry.rule(), usual.rule()))
        .map(entry -> finding(entry, usual, kin.size() - 1));
  }

  private static Finding finding(Entry entry, Entry usual, int others) {
    String text =
        "%s is \"%s\", the other %d that %s are \"%s\""
            .formatted(
                entry.routes().get(0),
                entry.rule(),
                others,
                Kin.of(entry).reads() ? "read" : "write",
                usual.rule());
    return new Finding(CODE, entry.id(), List.of(), text);
  }
}
