package org.scopewarden.model.expect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

/** Finds what a token must grant to be just enough for a rule, or to lack just one thing. */
record Rights(Guarded rule, Catalog catalog) {

  /** Beyond this many characters of scopes, a token would not fit into every server's headers. */
  private static final int LONGEST = 3_000;

  /** Names an object that is none of those which requests name. */
  private static final String OTHER_OBJECT = ":not-this-one";

  /** What is enough and no more: without any one of its scopes and roles it would not be. */
  Grant sufficient() {
    List<Atom> chosen = new ArrayList<>();
    for (Clause clause : rule.clauses()) {
      if (!isHeld(clause, chosen)) {
        chosen.add(preferred(clause));
      }
    }
    for (Atom atom : List.copyOf(chosen)) {
      List<Atom> fewer = chosen.stream().filter(other -> !other.equals(atom)).toList();
      if (rule.clauses().stream().allMatch(clause -> isHeld(clause, fewer))) {
        chosen = fewer;
      }
    }
    return strong(Grant.of(chosen));
  }

  /** A server reads scopes in any case, and roles only if it is told where they are. */
  private static Atom preferred(Clause clause) {
    return clause.anyOf().stream()
        .filter(atom -> !(atom instanceof Role))
        .findFirst()
        .orElse(clause.anyOf().get(0));
  }

  /** Everything that the application knows but what satisfies {@code clause}. */
  Grant lacking(Clause clause) {
    Set<Atom> enough = satisfying(clause);
    List<Atom> others =
        Stream.concat(
                rule.clauses().stream().flatMap(other -> satisfying(other).stream()),
                catalog.scopes().stream().map(CatalogScope::scope))
            .distinct()
            .filter(atom -> !isIn(enough, atom))
            .toList();
    return strong(Grant.of(fitting(Stream.concat(otherObjects(clause), others.stream()).toList())));
  }

  /** Each atom that alone satisfies {@code clause}, and all that imply one. */
  Set<Atom> satisfying(Clause clause) {
    Set<Atom> atoms = new HashSet<>();
    clause.anyOf().forEach(atom -> atoms.addAll(catalog.satisfying(atom)));
    return atoms;
  }

  /** The right to another object is not the right to this one. */
  private static Stream<Scope> otherObjects(Clause clause) {
    return clause.anyOf().stream()
        .filter(InstanceScope.class::isInstance)
        .map(atom -> new Scope(((InstanceScope) atom).whole() + OTHER_OBJECT));
  }

  /** As many of them, in order, as fit into a header. */
  static List<Atom> fitting(List<? extends Atom> atoms) {
    List<Atom> fitting = new ArrayList<>();
    int length = 0;
    for (Atom atom : atoms) {
      length += atom.toString().length() + 1;
      if (length <= LONGEST) {
        fitting.add(atom);
      }
    }
    return fitting;
  }

  private boolean isHeld(Clause clause, List<Atom> held) {
    Set<Atom> enough = satisfying(clause);
    return held.stream().anyMatch(atom -> isIn(enough, atom));
  }

  /** An instance scope is granted by its whole scope. */
  private static boolean isIn(Set<Atom> enough, Atom atom) {
    return enough.contains(atom)
        || (atom instanceof InstanceScope instance && enough.contains(instance.whole()));
  }

  /** The same rights by a login that is good enough. */
  private Grant strong(Grant grant) {
    return grant.loggedIn(acr(), age(0));
  }

  /** How strong a login must be, null for any strength. */
  @Nullable String acr() {
    List<String> values = rule.stepUp().acrValues();
    return values.isEmpty() ? null : values.get(0);
  }

  /** An age in seconds, empty where age does not matter. */
  OptionalLong age(long seconds) {
    StepUp stepUp = rule.stepUp();
    return stepUp.maxAge().isEmpty() ? OptionalLong.empty() : OptionalLong.of(seconds);
  }
}
