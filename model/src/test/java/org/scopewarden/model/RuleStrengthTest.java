package org.scopewarden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;

/** Compares the comparison of rules with asking every possible caller. */
class RuleStrengthTest {

  private static final long SEED = Long.getLong("scopewarden.seed", 1);
  private static final int COUNT = Integer.getInteger("scopewarden.rules", 20_000);
  private static final List<Scope> SCOPES =
      List.of("a", "b", "c", "d", "e", "f").stream().map(Scope::new).toList();

  @Test
  void lettingInNobodyElseIsBeingAtLeastAsStrong() {
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      Random random = new Random(seed);
      Catalog catalog = catalog(random);
      AccessRule one = rule(random);
      AccessRule other = rule(random);

      assertThat(new RuleStrength(catalog).atLeast(one, other))
          .as("seed %d: is \"%s\" at least \"%s\" with %s?", seed, one, other, catalog)
          .isEqualTo(callers(other, catalog).containsAll(callers(one, catalog)));
    }
  }

  /** Every set of granted scopes with which a rule lets a caller in; -1 is a stranger. */
  private static Set<Integer> callers(AccessRule rule, Catalog catalog) {
    Set<Integer> callers = new HashSet<>();
    for (int granted = -1; granted < 1 << SCOPES.size(); granted++) {
      if (letsIn(rule, granted, catalog)) {
        callers.add(granted);
      }
    }
    return callers;
  }

  private static boolean letsIn(AccessRule rule, int granted, Catalog catalog) {
    if (!(rule instanceof Guarded guarded)) {
      return rule instanceof Public;
    }
    Set<Scope> held = held(granted, catalog);
    return granted >= 0
        && guarded.clauses().stream()
            .allMatch(clause -> clause.anyOf().stream().anyMatch(held::contains));
  }

  /** What was granted and what that implies. */
  private static Set<Scope> held(int granted, Catalog catalog) {
    Set<Scope> held = new HashSet<>();
    for (int i = 0; i < SCOPES.size(); i++) {
      Scope scope = SCOPES.get(i);
      if ((granted & 1 << i) != 0) {
        held.add(scope);
        catalog.scopes().stream()
            .filter(known -> known.scope().equals(scope))
            .forEach(known -> held.addAll(known.implies()));
      }
    }
    return held;
  }

  /** Each scope may imply later ones and what they imply, so that there is no cycle. */
  private static Catalog catalog(Random random) {
    List<CatalogScope> scopes = new ArrayList<>();
    int density = random.nextInt(60);
    for (int i = SCOPES.size() - 1; i >= 0; i--) {
      Set<Scope> implied = new HashSet<>();
      for (CatalogScope later : List.copyOf(scopes)) {
        if (random.nextInt(100) < density) {
          implied.add(later.scope());
          implied.addAll(later.implies());
        }
      }
      scopes.add(new CatalogScope(SCOPES.get(i), "", List.copyOf(implied)));
    }
    return new Catalog(scopes);
  }

  private static AccessRule rule(Random random) {
    int kind = random.nextInt(20);
    if (kind < 2) {
      return kind == 0 ? new Denied() : new Public("open", random.nextBoolean());
    }
    return new Guarded(
        IntStream.range(0, random.nextInt(4)).mapToObj(any -> clause(random)).toList());
  }

  private static Clause clause(Random random) {
    return Clause.anyOf(
        random.ints(1 + random.nextInt(4), 0, SCOPES.size()).mapToObj(SCOPES::get).toList());
  }
}
