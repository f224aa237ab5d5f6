package org.scopewarden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;

/** Compares the comparison of rules with asking every possible caller. */
class RuleStrengthTest {

  private static final long SEED = Long.getLong("scopewarden.seed", 1);
  private static final int COUNT = Integer.getInteger("scopewarden.rules", 2_500);
  private static final List<StepUp> LOGINS =
      Stream.of("none", "gold", "silver")
          .flatMap(acr -> Stream.of(10, 99, 1_000).map(age -> login(acr, age)))
          .toList();

  @Test
  void lettingInNobodyElseIsBeingAtLeastAsStrong() {
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      Random random = new Random(seed);
      Catalog catalog = RandomRules.catalog(random);
      Catalog otherCatalog = random.nextBoolean() ? catalog : RandomRules.catalog(random);
      AccessRule one = RandomRules.rule(random);
      AccessRule other = RandomRules.rule(random);

      assertThat(new RuleStrength(catalog, otherCatalog).atLeast(one, other))
          .as(
              "seed %d: is \"%s\" with %s at least \"%s\" with %s?",
              seed, one, catalog, other, otherCatalog)
          .isEqualTo(
              includes(
                  callers(other, RandomRules.held(otherCatalog)),
                  callers(one, RandomRules.held(catalog))));
    }
  }

  private static boolean includes(BitSet all, BitSet some) {
    BitSet others = (BitSet) some.clone();
    others.andNot(all);
    return others.isEmpty();
  }

  /**
   * Every caller whom a rule lets in: a bit for what was granted, with which scheme, by which
   * login, with which checks agreeing. A stranger has nothing granted, not even an empty set.
   */
  private static BitSet callers(AccessRule rule, List<Set<Atom>> held) {
    BitSet callers = new BitSet();
    BitSet granted = granted(rule, held);
    int bit = 0;
    for (Scheme scheme : List.of(Scheme.BEARER, Scheme.BASIC)) {
      for (StepUp login : LOGINS) {
        for (int agreeing = 0; agreeing < 1 << RandomRules.CHECKS.size(); agreeing++) {
          if (accepts(rule, scheme, login, agreeing)) {
            int first = bit;
            granted.stream().forEach(each -> callers.set(first + each));
          }
          bit += held.size() + 1;
        }
      }
    }
    return callers;
  }

  /** Bit 0 is the stranger. */
  private static BitSet granted(AccessRule rule, List<Set<Atom>> held) {
    BitSet granted = new BitSet();
    if (rule instanceof Public) {
      granted.set(0, held.size() + 1);
    } else if (rule instanceof Guarded guarded) {
      for (int i = 0; i < held.size(); i++) {
        Set<Atom> has = held.get(i);
        granted.set(
            i + 1,
            guarded.clauses().stream()
                .allMatch(clause -> clause.anyOf().stream().anyMatch(has::contains)));
      }
    }
    return granted;
  }

  private static boolean accepts(AccessRule rule, Scheme scheme, StepUp login, int agreeing) {
    return !(rule instanceof Guarded guarded)
        || ((guarded.schemes().isEmpty() || guarded.schemes().contains(scheme))
            && suffices(login, guarded.stepUp())
            && guarded.checks().stream()
                .allMatch(check -> (agreeing & 1 << RandomRules.CHECKS.indexOf(check)) != 0));
  }

  private static boolean suffices(StepUp login, StepUp wanted) {
    return (wanted.acrValues().isEmpty() || wanted.acrValues().containsAll(login.acrValues()))
        && login.maxAge().orElseThrow() <= wanted.maxAge().orElse(Long.MAX_VALUE);
  }

  private static StepUp login(String acr, long age) {
    return new StepUp(List.of(acr), OptionalLong.of(age));
  }
}
