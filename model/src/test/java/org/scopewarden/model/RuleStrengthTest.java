package org.scopewarden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;

/** Compares the comparison of rules with asking every possible caller. */
class RuleStrengthTest {

  private static final long SEED = Long.getLong("scopewarden.seed", 1);
  private static final int COUNT = Integer.getInteger("scopewarden.rules", 5_000);
  private static final List<Scope> SCOPES =
      Stream.of("a", "b", "c", "d", "e", "f").map(Scope::new).toList();

  /** What can be granted: each scope, instances of two of them, a role. */
  private static final List<Atom> ATOMS =
      Stream.<Atom>concat(
              SCOPES.stream(),
              Stream.of(
                  new InstanceScope(SCOPES.get(0), "id"),
                  new InstanceScope(SCOPES.get(2), "id"),
                  new Role("a")))
          .toList();

  private static final List<ObjectCheck> CHECKS =
      Stream.of("One", "Other").map(type -> new ObjectCheck(type, "test", List.of())).toList();

  private static final List<StepUp> LOGINS =
      Stream.of("none", "gold", "silver")
          .flatMap(acr -> Stream.of(10, 99, 1_000).map(age -> login(acr, age)))
          .toList();

  @Test
  void lettingInNobodyElseIsBeingAtLeastAsStrong() {
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      Random random = new Random(seed);
      Catalog catalog = catalog(random);
      AccessRule one = rule(random);
      AccessRule other = rule(random);
      List<Set<Atom>> held = held(catalog);

      assertThat(new RuleStrength(catalog).atLeast(one, other))
          .as("seed %d: is \"%s\" at least \"%s\" with %s?", seed, one, other, catalog)
          .isEqualTo(includes(callers(other, held), callers(one, held)));
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
        for (int agreeing = 0; agreeing < 1 << CHECKS.size(); agreeing++) {
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
                .allMatch(check -> (agreeing & 1 << CHECKS.indexOf(check)) != 0));
  }

  private static boolean suffices(StepUp login, StepUp wanted) {
    return (wanted.acrValues().isEmpty() || wanted.acrValues().containsAll(login.acrValues()))
        && login.maxAge().orElseThrow() <= wanted.maxAge().orElse(Long.MAX_VALUE);
  }

  private static StepUp login(String acr, long age) {
    return new StepUp(List.of(acr), OptionalLong.of(age));
  }

  /** What a caller has, for each set of what can be granted. */
  private static List<Set<Atom>> held(Catalog catalog) {
    return IntStream.range(0, 1 << ATOMS.size()).mapToObj(set -> held(set, catalog)).toList();
  }

  /** What was granted and what that implies. */
  private static Set<Atom> held(int granted, Catalog catalog) {
    Set<Atom> held = new HashSet<>();
    for (int i = 0; i < ATOMS.size(); i++) {
      if ((granted & 1 << i) != 0) {
        held.add(ATOMS.get(i));
        catalog.scopes().stream()
            .filter(known -> ATOMS.contains(known.scope()))
            .filter(known -> held.contains(known.scope()))
            .forEach(known -> held.addAll(known.implies()));
      }
    }
    ATOMS.stream()
        .filter(InstanceScope.class::isInstance)
        .filter(instance -> held.contains(((InstanceScope) instance).whole()))
        .forEach(held::add);
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
        random.nextInt(4) == 0
            ? List.of(pick(random, List.of(Scheme.BEARER, Scheme.BASIC)))
            : List.of(),
        IntStream.range(0, random.nextInt(4)).mapToObj(any -> clause(random)).toList(),
        random.nextInt(4) == 0 ? List.of(pick(random, CHECKS)) : List.of(),
        random.nextInt(4) == 0 ? stepUp(random) : StepUp.NONE);
  }

  private static StepUp stepUp(Random random) {
    return new StepUp(
        pick(random, List.of(List.of(), List.of("gold"), List.of("gold", "silver"))),
        pick(random, List.of(OptionalLong.empty(), OptionalLong.of(10), OptionalLong.of(99))));
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static Clause clause(Random random) {
    return Clause.anyOf(
        random.ints(1 + random.nextInt(4), 0, ATOMS.size()).mapToObj(ATOMS::get).toList());
  }
}
