package org.scopewarden.runtime.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a guarded endpoint asks for. What it does not understand is an illegal argument. */
final class GuardReader {

  private final List<RequiredClause> clauses = new ArrayList<>();
  private final List<StepUp> stepUps = new ArrayList<>();
  private Set<Scheme> schemes = Set.of();
  private boolean authenticated;
  private int checks;
  private boolean empty = true;

  void read(String word, String rest) {
    empty = false;
    switch (word) {
      case "authenticated" -> authenticate(rest);
      case "require" -> clauses.add(ClauseReader.read(rest));
      case "implied" -> clauses.add(implied(rest));
      case "by" -> accept(rest);
      case "step-up" -> stepUps.add(StepUpReader.read(rest));
      case "checked" -> count(rest);
      default -> throw new IllegalArgumentException(word + " is no word of this contract");
    }
  }

  private void authenticate(String rest) {
    expect(rest.isEmpty(), "authenticated needs nothing else");
    authenticated = true;
  }

  /** The clause before, which more scopes satisfy. */
  private RequiredClause implied(String rest) {
    expect(!clauses.isEmpty(), "a clause stands before what implies it");
    Words words = new Words(rest);
    words.expect("by");
    return clauses.remove(clauses.size() - 1).orImpliedBy(words.rest());
  }

  private void accept(String names) {
    expect(schemes.isEmpty(), "the schemes are named once");
    schemes =
        Set.of(Stream.of(new Words(names).rest()).map(Scheme::valueOf).toArray(Scheme[]::new));
  }

  /** Which check it is says the code: here it is named for readers, and counted. */
  private void count(String rest) {
    new Words(rest).expect("by");
    checks++;
  }

  /** Whether nothing is asked for. */
  boolean isEmpty() {
    return empty;
  }

  /** The whole, with the checks that the code calls. */
  Requirement finish(List<ObjectCheck<?>> called) {
    expect(authenticated == clauses.isEmpty(), "it is said who may call, and once");
    expect(stepUps.size() <= 1, "a login is asked for once");
    expect(called.size() == checks, checks + " checks are named, and there are " + called.size());
    return new Requirement(
        schemes.isEmpty() ? EnumSet.allOf(Scheme.class) : schemes,
        clauses,
        stepUps.isEmpty() ? StepUp.NONE : stepUps.get(0),
        called);
  }

  private static void expect(boolean so, String rule) {
    if (!so) {
      throw new IllegalArgumentException(rule);
    }
  }
}
