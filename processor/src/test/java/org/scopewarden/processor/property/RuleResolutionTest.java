package org.scopewarden.processor.property;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Entry;
import org.scopewarden.processor.property.RuleHierarchy.Written;
import org.scopewarden.processor.property.RuleOracle.Outcome;

/**
 * Whatever is declared where in a hierarchy, the declaration decides that DESIGN §3.3 names, or the
 * processor refuses with the code that it names.
 */
class RuleResolutionTest {

  private static final long SEED = Long.getLong("scopewarden.seed", 1);
  private static final int COUNT = Integer.getInteger("scopewarden.hierarchies", 300);
  private static final int BATCH = 100;

  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void decidesAsDesigned() {
    for (long start = SEED; start < SEED + COUNT; start += BATCH) {
      check(
          LongStream.range(start, Math.min(start + BATCH, SEED + COUNT))
              .mapToObj(seed -> RuleHierarchy.of("h" + seed, seed))
              .toList());
    }
    System.out.printf("%d hierarchies from seed %d: %s%n", COUNT, SEED, outcomes);
    assertThat(outcomes).containsKeys("", "SW101", "SW201", "SW202", "SW203", "SW204");
  }

  private void check(List<Written> batch) {
    Compiled all = Compiled.of(batch.stream().map(Written::hierarchy).toList());
    List<Written> good = new ArrayList<>();
    for (Written written : batch) {
      Set<String> expected = codes(written);
      assertThat(all.codes(written.hierarchy()))
          .as(() -> all.errors(written.hierarchy()).toList() + "\n" + written.hierarchy())
          .isEqualTo(expected);
      if (expected.isEmpty()) {
        good.add(written);
      }
    }
    Compiled compiled =
        all.succeeded() ? all : Compiled.of(good.stream().map(Written::hierarchy).toList());
    good.forEach(written -> checkRules(written, compiled));
  }

  private Set<String> codes(Written written) {
    Set<String> codes = new TreeSet<>();
    for (Outcome outcome : outcomes(written).values()) {
      outcomes.merge(outcome.code(), 1, Integer::sum);
      codes.add(outcome.code());
    }
    codes.remove("");
    if (written.types().stream()
        .anyMatch(type -> type.kind().isConcrete() && RuleOracle.contradicts(type))) {
      codes.add("SW201");
    }
    return codes;
  }

  private static void checkRules(Written written, Compiled compiled) {
    Map<String, Entry> entries =
        compiled.entries(written.hierarchy()).stream()
            .collect(toMap(Entry::id, Function.identity()));
    Map<String, Outcome> outcomes = outcomes(written);
    assertThat(entries.keySet()).as(written.hierarchy()::toString).isEqualTo(outcomes.keySet());
    outcomes.forEach((id, outcome) -> {
      Entry entry = Objects.requireNonNull(entries.get(id), id);
      assertThat(entry.rule().toString())
          .as(() -> id + "\n" + written.hierarchy())
          .isEqualTo(outcome.rule());
      assertThat(outcome.declaredOn())
          .as(() -> id + "\n" + written.hierarchy())
          .contains(entry.declaredOn());
    });
  }

  private static Map<String, Outcome> outcomes(Written written) {
    Map<String, Outcome> outcomes = new TreeMap<>();
    String hierarchy = written.hierarchy().name();
    for (RandomType type : written.types()) {
      for (String method : List.of("m", "n")) {
        if (type.kind().isConcrete() && RuleOracle.executing(type, method).isPresent()) {
          outcomes.put(
              hierarchy + "." + type.simpleName() + "." + method + "()",
              RuleOracle.decide(hierarchy, type, method));
        }
      }
    }
    return outcomes;
  }
}
