package org.scopewarden.review.ask;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scope;
import org.scopewarden.review.Samples;

/** Compares answers about random rules with trying every set of what can be granted. */
class AnswersByTrialTest {

  private static final long SEED = Long.getLong("scopewarden.seed", 1);
  private static final int COUNT = Integer.getInteger("scopewarden.rules", 150);

  private static final List<Scope> SCOPES =
      Stream.of("a", "b", "c", "d", "e", "f").map(Scope::new).toList();

  private static final InstanceScope ONE = new InstanceScope(SCOPES.get(0), "id");
  private static final InstanceScope OTHER = new InstanceScope(SCOPES.get(2), "id");

  /** What rules ask for. */
  private static final List<Atom> ASKED =
      Stream.<Atom>concat(SCOPES.stream(), Stream.of(ONE, OTHER, new Role("a"))).toList();

  /** What can be granted to somebody who calls {@code /e0/7}. */
  private static final List<Atom> GRANTED =
      Stream.<Atom>concat(
              SCOPES.stream(), Stream.of(new Scope("a:7"), new Scope("c:7"), new Role("a")))
          .toList();

  @Test
  void findsAllSetsWithoutOneToSpare() {
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      Random random = new Random(seed);
      Manifests document = document(random);
      int endpoints = (int) document.entries().count();
      List<Request> requests =
          IntStream.range(0, endpoints).mapToObj(i -> Request.of("GET", path(i, 7))).toList();
      Set<Set<Atom>> expected = new HashSet<>();
      for (int set = 0; set < 1 << GRANTED.size(); set++) {
        if (isEnough(document, set) && !canSpareOne(document, set)) {
          expected.add(granted(set));
        }
      }

      Ways ways = Ways.of(matches(document, requests));

      assertThat(Set.copyOf(ways.sets())).as("seed %d: %s", seed, document).isEqualTo(expected);
      assertThat(ways.sets()).doesNotHaveDuplicates();
      assertThat(ways.isComplete()).isTrue();
      assertThat(LeastScopes.of(document, requests).isPositive()).isTrue();
    }
  }

  @Test
  void explainsAsTheServerDecides() {
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      Random random = new Random(seed);
      Manifests document = document(random);
      int set = random.nextInt(1 << GRANTED.size());
      Grant grant = grant(granted(set));
      for (int i = 0; i < document.entries().count(); i++) {
        Manifests one = only(document, i);
        boolean expected = isEnough(one, set);
        Judgement anywhere =
            Judgement.of(one.entries().findFirst().orElseThrow(), Optional.empty(), grant);

        assertThat(Explanation.of(document, Request.of("GET", path(i, 7)), grant).isPositive())
            .as("seed %d: does %s open endpoint %d of %s?", seed, grant, i, document)
            .isEqualTo(expected);
        assertThat(anywhere.isPermitted()).as("seed %d, endpoint %d", seed, i).isEqualTo(expected);
        assertThat(anywhere.isPermitted() && anywhere.where().isEmpty())
            .as("seed %d, endpoint %d, another object", seed, i)
            .isEqualTo(Explanation.of(one, Request.of("GET", path(i, 8)), grant).isPositive());
      }
    }
  }

  private static List<Match> matches(Manifests document, List<Request> requests) {
    Endpoints endpoints = new Endpoints(document);
    return requests.stream().flatMap(one -> endpoints.reachedBy(one).answering().stream()).toList();
  }

  private static boolean canSpareOne(Manifests document, int set) {
    return IntStream.range(0, GRANTED.size())
        .anyMatch(i -> (set & 1 << i) != 0 && isEnough(document, set & ~(1 << i)));
  }

  /** Whether a set opens all endpoints, each read with the catalogue of its module. */
  private static boolean isEnough(Manifests document, int set) {
    return document
        .entries()
        .allMatch(endpoint -> {
          Set<Atom> held = held(granted(set), endpoint.manifest().catalog());
          return ((Guarded) endpoint.entry().rule())
              .clauses().stream()
                  .allMatch(clause -> clause.anyOf().stream().anyMatch(held::contains));
        });
  }

  private static Set<Atom> held(Set<Atom> granted, Catalog catalog) {
    Set<Atom> held = new HashSet<>(granted);
    catalog.scopes().stream()
        .filter(known -> granted.contains(known.scope()))
        .forEach(known -> held.addAll(known.implies()));
    for (InstanceScope instance : List.of(ONE, OTHER)) {
      if (held.contains(instance.whole()) || granted.contains(new Scope(instance.whole() + ":7"))) {
        held.add(instance);
      }
    }
    return held;
  }

  private static Set<Atom> granted(int set) {
    return IntStream.range(0, GRANTED.size())
        .filter(i -> (set & 1 << i) != 0)
        .mapToObj(GRANTED::get)
        .collect(toCollection(TreeSet::new));
  }

  private static Grant grant(Set<Atom> granted) {
    NavigableSet<String> scopes = new TreeSet<>();
    NavigableSet<String> roles = new TreeSet<>();
    for (Atom atom : granted) {
      if (atom instanceof Role role) {
        roles.add(role.name());
      } else {
        scopes.add(atom.toString());
      }
    }
    return new Grant(true, scopes, roles, Optional.empty());
  }

  private static String path(int endpoint, int id) {
    return "/e" + endpoint + "/" + id;
  }

  /** Up to three endpoints in two modules, whose catalogues differ. */
  private static Manifests document(Random random) {
    int endpoints = 1 + random.nextInt(3);
    List<Manifest> modules = new ArrayList<>();
    for (int i = 0; i < endpoints; i++) {
      Guarded rule =
          new Guarded(
              IntStream.range(0, random.nextInt(4)).mapToObj(any -> clause(random)).toList());
      modules.add(
          Samples.manifest(
              "m" + i, catalog(random), Samples.entry("e" + i, rule, "GET /e" + i + "/{id}")));
    }
    return new Manifests(modules);
  }

  private static Manifests only(Manifests document, int module) {
    return Manifests.of(document.modules().get(module));
  }

  private static Clause clause(Random random) {
    return Clause.anyOf(
        random.ints(1 + random.nextInt(4), 0, ASKED.size()).mapToObj(ASKED::get).toList());
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
}
