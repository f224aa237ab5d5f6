package org.scopewarden.processor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What breaches one rule at one place is one mistake. What is inherited is met in every class that
 * inherits it: the mistake names the first of these, and a few more.
 */
final class Mistakes {

  private static final int NAMED_BESIDES = 3;

  private record Mistake(Rule rule, Location location) {}

  private final Map<Mistake, List<Problem>> waiting = new LinkedHashMap<>();
  private final Set<Mistake> taken = new HashSet<>();

  /** Adds a problem, unless its mistake was taken already. */
  void add(Problem problem) {
    Mistake mistake = new Mistake(problem.rule(), problem.location());
    if (!taken.contains(mistake)) {
      waiting.computeIfAbsent(mistake, any -> new ArrayList<>()).add(problem);
    }
  }

  /** Each mistake that was added since the last time, in order. */
  List<Problem> take() {
    List<Problem> mistakes = waiting.values().stream().map(Mistakes::joined).toList();
    taken.addAll(waiting.keySet());
    waiting.clear();
    return mistakes;
  }

  private static Problem joined(List<Problem> same) {
    Problem first = same.get(0);
    List<String> findings = same.stream().map(Problem::finding).distinct().toList();
    int besides = findings.size() - 1;
    if (besides == 0) {
      return first;
    }
    List<String> named = findings.subList(1, 1 + Math.min(besides, NAMED_BESIDES));
    Stream<String> rest =
        besides > NAMED_BESIDES
            ? Stream.of("%d more".formatted(besides - NAMED_BESIDES))
            : Stream.empty();
    String others = String.join("; ", Stream.concat(named.stream(), rest).toList());
    return first.rule().at(first.location(), "%s (likewise %s)".formatted(findings.get(0), others));
  }
}
