package org.scopewarden.model.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;

/** Says in short sentences what a reviewer finds different about an endpoint. */
final class Differences {

  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** What is to be said of an endpoint that is new. */
  static List<String> news(Entry entry) {
    return List.of("is \"" + entry.rule() + "\"" + reason(entry.rule()));
  }

  private static String reason(AccessRule rule) {
    return rule instanceof Public open ? ", since \"" + open.reason() + "\"" : "";
  }

  /**
   * Nothing if there is no difference.
   *
   * @param old the rule as it would be written now
   */
  static List<String> between(Placed before, Placed after, AccessRule old) {
    Differences all = new Differences();
    all.names(before, after);
    all.rules(old, after.entry().rule());
    all.meanings(before, after);
    all.routes(before.entry(), after.entry());
    all.text(
        "why no object needs a check",
        before.entry().notObjectScoped(),
        after.entry().notObjectScoped());
    if (before.entry().id().equals(after.entry().id())) {
      all.text("what declares it", before.entry().declaredOn(), after.entry().declaredOn());
    }
    return all.found;
  }

  /** Whether the name is all that is different. */
  static boolean isName(Placed before, Placed after, List<String> differences) {
    Differences name = new Differences();
    name.names(before, after);
    return differences.equals(name.found);
  }

  private void names(Placed before, Placed after) {
    text("the method", before.entry().id(), after.entry().id());
    text("the module", before.manifest().module(), after.manifest().module());
  }

  private void rules(AccessRule old, AccessRule now) {
    if (!old.getClass().equals(now.getClass()) || (now instanceof Guarded && !old.equals(now))) {
      found.add("the rule was \"%s\", is \"%s\"".formatted(old, now));
    }
    if (old instanceof Public was && now instanceof Public is) {
      text("the reason", was.reason(), is.reason());
      text("a credential that is sent anyway", inWords(was), inWords(is));
    }
  }

  private static String inWords(Public rule) {
    return rule.identify() ? "validated" : "ignored";
  }

  private void text(String what, String before, String after) {
    if (!before.equals(after)) {
      found.add("%s was \"%s\", is \"%s\"".formatted(what, before, after));
    }
  }

  private void meanings(Placed before, Placed after) {
    Catalog then = before.manifest().catalog();
    Catalog now = after.manifest().catalog();
    if (!then.equals(now)) {
      atoms(after.entry().rule()).forEach(atom -> meaning(atom, then, now));
    }
  }

  private static Stream<Atom> atoms(AccessRule rule) {
    return rule instanceof Guarded guarded
        ? guarded.clauses().stream().flatMap(clause -> clause.anyOf().stream()).distinct()
        : Stream.empty();
  }

  private void meaning(Atom atom, Catalog then, Catalog now) {
    List<Atom> old = then.satisfying(atom);
    List<Atom> today = now.satisfying(atom);
    without(today, old).forEach(other -> found.add(other + " is enough for " + atom + " now"));
    without(old, today)
        .forEach(other -> found.add(other + " is not enough for " + atom + " any more"));
  }

  /** What path parameters are called makes no difference. */
  private void routes(Entry before, Entry after) {
    Map<String, Route> old = routes(before);
    Map<String, Route> now = routes(after);
    without(now.keySet(), old.keySet())
        .forEach(mark -> found.add("answers " + inWords(now.get(mark)) + " now"));
    without(old.keySet(), now.keySet())
        .forEach(mark -> found.add("does not answer " + inWords(old.get(mark)) + " any more"));
  }

  private static Map<String, Route> routes(Entry entry) {
    Map<String, Route> routes = new TreeMap<>();
    entry.routes().forEach(route -> routes.putIfAbsent(Served.mark(route), route));
    return routes;
  }

  private static String inWords(@Nullable Route route) {
    return route == null
        ? ""
        : route + media(" with ", route.consumes()) + media(" as ", route.produces());
  }

  private static String media(String before, List<String> types) {
    return types.isEmpty() ? "" : before + String.join(" or ", types);
  }

  private static <T> Stream<T> without(Collection<T> all, Collection<T> some) {
    return all.stream().filter(each -> !some.contains(each));
  }
}
