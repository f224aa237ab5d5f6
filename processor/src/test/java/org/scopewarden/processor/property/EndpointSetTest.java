package org.scopewarden.processor.property;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * For any hierarchy of classes the manifest lists what Jersey routes to. {@code
 * -Dscopewarden.hierarchies=20000} tries more of them, {@code -Dscopewarden.seed=7} others.
 */
class EndpointSetTest {

  private static final long SEED = Long.getLong("scopewarden.seed", 1);
  private static final int COUNT = Integer.getInteger("scopewarden.hierarchies", 300);
  private static final int BATCH = 50;

  private int accepted;
  private int endpoints;

  @Test
  void listsWhatJerseyRoutesTo() {
    for (long start = SEED; start < SEED + COUNT; start += BATCH) {
      compare(
          LongStream.range(start, Math.min(start + BATCH, SEED + COUNT))
              .mapToObj(seed -> RandomHierarchy.of("h" + seed, seed))
              .toList());
    }
    System.out.printf(
        "%d hierarchies from seed %d: %d accepted with %d endpoints%n",
        COUNT, SEED, accepted, endpoints);
    assertThat(accepted).isGreaterThan(COUNT / 2);
    assertThat(endpoints).isGreaterThan(COUNT);
  }

  /** What is refused has no manifest. That is right only for a locator that leads nowhere. */
  private void compare(List<Hierarchy> batch) {
    Compiled all = Compiled.of(batch);
    List<Hierarchy> good = new ArrayList<>();
    for (Hierarchy hierarchy : batch) {
      Set<String> codes = all.codes(hierarchy);
      assertThat(codes)
          .as(() -> all.errors(hierarchy).toList() + "\n" + hierarchy)
          .isSubsetOf("SW103");
      if (codes.isEmpty()) {
        good.add(hierarchy);
      }
    }
    Compiled compiled = all.succeeded() ? all : Compiled.of(good);
    for (Hierarchy hierarchy : good) {
      if (!differences(hierarchy, compiled).isEmpty()) {
        fail(Shrinking.of(hierarchy, EndpointSetTest::differs));
      }
      accepted++;
      endpoints += compiled.entries(hierarchy).size();
    }
  }

  private static boolean differs(Hierarchy hierarchy) {
    Compiled compiled = Compiled.of(List.of(hierarchy));
    return compiled.succeeded() && !differences(hierarchy, compiled).isEmpty();
  }

  private static void fail(Hierarchy smallest) {
    List<String> found = differences(smallest, Compiled.of(List.of(smallest)));
    throw new AssertionError(String.join("\n", found) + "\n" + smallest);
  }

  private static List<String> differences(Hierarchy hierarchy, Compiled compiled) {
    Set<RoutedMethod> manifest =
        compiled.entries(hierarchy).stream()
            .flatMap(RoutedMethod::of)
            .collect(toCollection(TreeSet::new));
    Set<RoutedMethod> jersey = JerseyEndpoints.of(compiled.classes(hierarchy));
    return Stream.concat(
            manifest.stream()
                .filter(one -> !jersey.contains(one))
                .filter(one -> !JerseyDifference.explain(true, one, compiled))
                .map(one -> "only in the manifest: " + one),
            jersey.stream()
                .filter(one -> !manifest.contains(one))
                .filter(one -> !JerseyDifference.explain(false, one, compiled))
                .map(one -> "only in Jersey: " + one))
        .toList();
  }
}
