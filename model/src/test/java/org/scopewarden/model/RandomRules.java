package org.scopewarden.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;

/** Rules and catalogues by chance, and all that a caller can be granted where they stand. */
public final class RandomRules {

  public static final List<Scope> SCOPES =
      Stream.of("a", "b", "c", "d", "e", "f").map(Scope::new).toList();

  /** What can be granted: each scope, instances of two of them, a role. */
  public static final List<Atom> ATOMS =
      Stream.<Atom>concat(
              SCOPES.stream(),
              Stream.of(
                  new InstanceScope(SCOPES.get(0), "id"),
                  new InstanceScope(SCOPES.get(2), "id"),
                  new Role("a")))
          .toList();

  public static final List<ObjectCheck> CHECKS =
      Stream.of("One", "Other").map(type -> new ObjectCheck(type, "test", List.of())).toList();

  private RandomRules() {}

  /** What a caller has, for each set of what can be granted. */
  public static List<Set<Atom>> held(Catalog catalog) {
    return IntStream.range(0, 1 << ATOMS.size()).mapToObj(set -> held(set, catalog)).toList();
  }

  /** What was granted and what that implies. */
  public static Set<Atom> held(int granted, Catalog catalog) {
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
  public static Catalog catalog(Random random) {
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

  public static AccessRule rule(Random random) {
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
