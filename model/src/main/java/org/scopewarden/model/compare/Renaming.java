package org.scopewarden.model.compare;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Place;
import org.scopewarden.model.path.Template;

/**
 * Says what path parameters are called now, so that a rule which names the same part of the same
 * path by another word is the same rule, and one which names another part by the same word is not.
 */
final class Renaming {

  private static final Renaming NONE = new Renaming();

  private final Map<String, String> names = new HashMap<>();

  private Renaming() {}

  /**
   * For each two routes that may answer the same requests: those that differ in names only, or else
   * any whose paths have something in common. Without any, names stay.
   */
  static List<Renaming> between(Entry before, Entry after) {
    if (!namesParameters(before.rule()) && !namesParameters(after.rule())) {
      return List.of(NONE);
    }
    List<Renaming> all = new ArrayList<>();
    for (Route old : before.routes()) {
      List<Route> same = after.routes().stream().filter(now -> isSame(old, now)).toList();
      Stream<Route> now = same.isEmpty() ? overlapping(old, after) : same.stream();
      now.map(route -> between(old, route)).forEach(all::add);
    }
    return all.isEmpty() ? List.of(NONE) : all;
  }

  /** Whether it matters to the rule what path parameters are called. */
  static boolean namesParameters(AccessRule rule) {
    return rule instanceof Guarded guarded
        && (guarded.clauses().stream()
                .flatMap(clause -> clause.anyOf().stream())
                .anyMatch(InstanceScope.class::isInstance)
            || guarded.checks().stream()
                .flatMap(check -> check.parameters().stream())
                .anyMatch(parameter -> parameter.source() == Source.PATH));
  }

  private static boolean isSame(Route old, Route now) {
    return Template.shape(old.path()).equals(Template.shape(now.path()));
  }

  private static Stream<Route> overlapping(Route old, Entry after) {
    Template template = new Template(old.path());
    return after.routes().stream()
        .filter(now -> template.common(new Template(now.path())).isPresent());
  }

  static Renaming between(Route before, Route after) {
    Renaming renaming = new Renaming();
    List<Place> old = Place.in(before.path());
    List<Place> now = Place.in(after.path());
    for (Place place : old) {
      renaming.names.put(place.name(), name(place.name(), old, now, isSame(before, after)));
    }
    return renaming;
  }

  /** What stands now in all of the places that the parameter had, and in no other. */
  private static String name(String name, List<Place> old, List<Place> now, boolean same) {
    Set<Integer> was = indexes(old, place -> place.name().equals(name));
    Set<Integer> is =
        same ? was : indexes(now, place -> was.stream().map(old::get).anyMatch(place::isSameAs));
    return is.stream()
        .map(index -> now.get(index).name())
        .distinct()
        .filter(known -> is.size() == was.size())
        .filter(known -> indexes(now, place -> place.name().equals(known)).equals(is))
        .findFirst()
        .orElse("former " + name);
  }

  private static Set<Integer> indexes(List<Place> places, Predicate<Place> wanted) {
    return IntStream.range(0, places.size())
        .filter(index -> wanted.test(places.get(index)))
        .boxed()
        .collect(toSet());
  }

  /** The rule as it would be written now. */
  AccessRule of(AccessRule rule) {
    return rule instanceof Guarded guarded
        ? new Guarded(
            guarded.schemes(),
            guarded.clauses().stream().map(this::clause).toList(),
            guarded.checks().stream().map(this::check).toList(),
            guarded.stepUp())
        : rule;
  }

  private Clause clause(Clause clause) {
    return Clause.anyOf(clause.anyOf().stream().map(this::atom).toList());
  }

  private Atom atom(Atom atom) {
    return atom instanceof InstanceScope scope
        ? new InstanceScope(scope.whole(), name(scope.parameter()))
        : atom;
  }

  private ObjectCheck check(ObjectCheck check) {
    return new ObjectCheck(
        check.type(), check.method(), check.parameters().stream().map(this::parameter).toList());
  }

  private Parameter parameter(Parameter parameter) {
    return parameter.source() == Source.PATH
        ? new Parameter(Source.PATH, name(parameter.name()))
        : parameter;
  }

  private String name(String old) {
    return names.getOrDefault(old, old);
  }
}
