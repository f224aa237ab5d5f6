package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * DESIGN §3.3 word by word, by brute force. It shares nothing with the processor: it knows what was
 * written, not how it is read.
 */
final class RuleOracle {

  private RuleOracle() {}

  /**
   * What must come out for one endpoint.
   *
   * @param code of the refusal; empty if it is accepted
   * @param rule in words
   * @param declaredOn any of these may be named: agreeing interfaces are alike
   */
  record Outcome(String code, String rule, Set<String> declaredOn) {}

  /** One place where something is said. */
  private record Said(RandomType type, String method, String text) {

    String declaredOn(String hierarchy) {
      return hierarchy + "." + type.simpleName() + (method.isEmpty() ? "" : "." + method + "()");
    }
  }

  /** Which method executes; nothing if the class has no such method. */
  static Optional<RandomType> executing(RandomType resource, String method) {
    return superclasses(resource)
        .filter(each -> each.declared().containsKey(method))
        .findFirst()
        .or(() -> nearest(declaring(resource, method)).stream().findFirst());
  }

  private static List<RandomType> declaring(RandomType resource, String method) {
    return resource.allInterfaces().stream()
        .filter(each -> each.declared().containsKey(method))
        .toList();
  }

  static Outcome decide(String hierarchy, RandomType resource, String method) {
    List<List<Said>> levels = levels(resource, method);
    if (levels.stream().flatMap(List::stream).anyMatch(said -> contradicts(said.text()))) {
      return new Outcome("SW201", "", Set.of());
    }
    if (levels.isEmpty()) {
      return new Outcome("SW101", "", Set.of());
    }
    List<Said> deciding = levels.get(0);
    if (deciding.stream().map(Said::text).distinct().count() > 1) {
      return new Outcome("SW202", "", Set.of());
    }
    Said first = deciding.get(0);
    if (levels.size() > 1) {
      List<Said> replaced = levels.get(1);
      boolean ofClass = !first.method().isEmpty() && replaced.get(0).method().isEmpty();
      boolean weaker = replaced.stream().anyMatch(other -> !within(first, other));
      if (weaker && !(ofClass && first.text().startsWith("@Public"))) {
        return new Outcome(ofClass ? "SW204" : "SW203", "", Set.of());
      }
    }
    Set<String> names = new HashSet<>();
    deciding.forEach(said -> names.add(said.declaredOn(hierarchy)));
    return new Outcome("", inWords(first.text()), names);
  }

  /** Whether a class or what is above it contradicts itself, be there an endpoint or not. */
  static boolean contradicts(RandomType resource) {
    return Stream.concat(resource.classes().stream(), resource.allInterfaces().stream())
        .anyMatch(each -> contradicts(each.said().getOrDefault("", "")));
  }

  private static boolean contradicts(String text) {
    return text.contains(" @Public");
  }

  /** The steps of §3.3 at which something is said, nearest first. */
  private static List<List<Said>> levels(RandomType resource, String method) {
    RandomType executing = executing(resource, method).orElseThrow();
    List<List<Said>> levels = new ArrayList<>();
    // 1 and 2: the method that executes, then those that it overrides.
    Stream.concat(Stream.of(executing), superclasses(resource).filter(c -> !c.equals(executing)))
        .filter(each -> each.said().containsKey(method))
        .forEach(each -> levels.add(List.of(said(each, method))));
    grouped(resource, method, each -> !each.equals(executing), levels);
    // 3: the resource class, what it extends, what it implements.
    superclasses(resource)
        .filter(each -> each.said().containsKey(""))
        .forEach(each -> levels.add(List.of(said(each, ""))));
    grouped(resource, "", each -> true, levels);
    return levels;
  }

  private static void grouped(
      RandomType resource, String method, Predicate<RandomType> which, List<List<Said>> levels) {
    List<RandomType> rest =
        new ArrayList<>(
            resource.allInterfaces().stream()
                .filter(each -> each.said().containsKey(method))
                .filter(which)
                .toList());
    while (!rest.isEmpty()) {
      List<RandomType> nearest = nearest(rest);
      levels.add(nearest.stream().map(each -> said(each, method)).toList());
      rest.removeAll(nearest);
    }
  }

  /** Those that no other extends. */
  private static List<RandomType> nearest(List<RandomType> all) {
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> other.allInterfaces().contains(one)))
        .toList();
  }

  private static Stream<RandomType> superclasses(RandomType type) {
    return type.classes().stream();
  }

  private static Said said(RandomType type, String method) {
    return new Said(type, method, String.valueOf(type.said().get(method)));
  }

  /** Asks each caller: a stranger (-1), and one with each set of the scopes a (1) and b (2). */
  private static boolean within(Said one, Said other) {
    for (int caller = -1; caller < 4; caller++) {
      if (letsIn(one.text(), caller) && !letsIn(other.text(), caller)) {
        return false;
      }
    }
    return true;
  }

  private static boolean letsIn(String text, int caller) {
    return ruleLetsIn(inWords(text), caller);
  }

  /** Whether a rule, in words, lets a caller in: -1 is a stranger, else the scopes are bits. */
  static boolean ruleLetsIn(String rule, int caller) {
    boolean a = caller > 0 && (caller & 1) != 0;
    boolean b = caller > 0 && (caller & 2) != 0;
    return switch (rule) {
      case "public" -> true;
      case "denied" -> false;
      case "authenticated" -> caller >= 0;
      case "a" -> a;
      case "b" -> b;
      case "a or b" -> a || b;
      case "a, and b" -> a && b;
      default -> throw new IllegalStateException(rule);
    };
  }

  private static String inWords(String text) {
    return switch (text) {
      case "@Authenticated" -> "authenticated";
      case "@jakarta.annotation.security.DenyAll" -> "denied";
      case "@RequiresScope(\"a\")", "@NeedsA" -> "a";
      case "@RequiresScope(\"b\")" -> "b";
      case "@RequiresScope(anyOf = {\"a\", \"b\"})" -> "a or b";
      case "@RequiresScope(allOf = {\"a\", \"b\"})",
          "@RequiresScope(\"a\") @RequiresScope(\"b\")",
          "@NeedsA @RequiresScope(\"b\")" ->
          "a, and b";
      default -> "public";
    };
  }
}
