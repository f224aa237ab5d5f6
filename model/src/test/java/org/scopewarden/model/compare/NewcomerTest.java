package org.scopewarden.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.RandomRules;
import org.scopewarden.model.compare.Example.Caller;

/** Compares the caller that is found with asking every possible caller. */
class NewcomerTest {

  private static final long SEED = Long.getLong("scopewarden.seed", 1);
  private static final int COUNT = Integer.getInteger("scopewarden.rules", 3_000);

  @Test
  void findsACallerIfThereIsOneAndGivesHimNothingTooMuch() {
    int found = 0;
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      Random random = new Random(seed);
      Catalog then = RandomRules.catalog(random);
      Catalog now = random.nextBoolean() ? then : RandomRules.catalog(random);
      AccessRule before = RandomRules.rule(random);
      AccessRule after = RandomRules.rule(random);

      Optional<Example> example = new Newcomer(then, now).between(before, after, "GET /x");

      assertThat(example.isPresent())
          .as("seed %d: somebody lacks \"%s\" and has \"%s\"", seed, before, after)
          .isEqualTo(existsNewcomer(then, now, before, after));
      if (example.isPresent() && example.get().caller() == Caller.KNOWN) {
        int held = mask(example.get().held());
        assertThat(isNew(held, then, now, before, after)).as("seed %d: %s", seed, example).isTrue();
        assertThat(lessBy(held)).noneMatch(less -> isAdmitted(less, now, after));
        found++;
      }
    }
    assertThat(found).isGreaterThan(COUNT / 4);
  }

  /** Whoever sends no credential is a newcomer where everybody may call. */
  private static boolean existsNewcomer(
      Catalog then, Catalog now, AccessRule before, AccessRule after) {
    return after instanceof Public
        ? !(before instanceof Public)
        : IntStream.range(0, masks()).anyMatch(each -> isNew(each, then, now, before, after));
  }

  private static int masks() {
    return 1 << RandomRules.ATOMS.size();
  }

  private static int mask(List<Atom> held) {
    return held.stream().mapToInt(atom -> 1 << RandomRules.ATOMS.indexOf(atom)).sum();
  }

  private static List<Integer> lessBy(int held) {
    List<Integer> less = new ArrayList<>();
    for (int i = 0; i < RandomRules.ATOMS.size(); i++) {
      if ((held & 1 << i) != 0) {
        less.add(held & ~(1 << i));
      }
    }
    return less;
  }

  private static boolean isNew(
      int granted, Catalog then, Catalog now, AccessRule before, AccessRule after) {
    return isAdmitted(granted, now, after) && !isAdmitted(granted, then, before);
  }

  private static boolean isAdmitted(int granted, Catalog catalog, AccessRule rule) {
    if (!(rule instanceof Guarded guarded)) {
      return rule instanceof Public;
    }
    Set<Atom> held = RandomRules.held(granted, catalog);
    return guarded.clauses().stream()
        .allMatch(clause -> clause.anyOf().stream().anyMatch(held::contains));
  }
}
