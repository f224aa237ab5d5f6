package org.scopewarden.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** Who may call an endpoint, in normal form: two rules that mean the same are equal. */
public sealed interface AccessRule {

  /**
   * Everyone may call.
   *
   * @param reason why, as a reviewer reads it, never blank
   * @param identify whether a credential that is sent anyway is validated
   */
  record Public(String reason, boolean identify) implements AccessRule {

    /**
     * @throws IllegalArgumentException if the reason is blank
     */
    public Public {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a public endpoint needs a reason");
      }
    }

    @Override
    public String toString() {
      return "public";
    }
  }

  /** Nobody may call. */
  record Denied() implements AccessRule {

    @Override
    public String toString() {
      return "denied";
    }
  }

  /**
   * A caller with a valid credential may call if every clause holds, the login is good enough and
   * every check agrees.
   *
   * @param schemes the kinds of credential that count, sorted; empty for all
   * @param clauses conjunctive normal form, sorted and without duplicates; none for any caller
   * @param checks sorted and without duplicates
   * @param stepUp how well and how recently the caller must have logged in
   */
  record Guarded(
      List<Scheme> schemes, List<Clause> clauses, List<ObjectCheck> checks, StepUp stepUp)
      implements AccessRule {

    public Guarded {
      schemes = Sorted.distinct(schemes);
      clauses = Sorted.distinct(clauses);
      checks = Sorted.distinct(checks);
    }

    /** A rule that asks for clauses and nothing else. */
    public Guarded(List<Clause> clauses) {
      this(List.of(), clauses, List.of(), StepUp.NONE);
    }

    @Override
    public String toString() {
      return Stream.of(
              clauses.isEmpty() ? Stream.of("authenticated") : clauses.stream(),
              schemes.isEmpty() ? Stream.of() : Stream.of("by " + inWords(schemes)),
              stepUp.equals(StepUp.NONE) ? Stream.of() : Stream.of(stepUp),
              checks.stream().map(check -> "checked by " + check))
          .flatMap(parts -> parts)
          .map(Object::toString)
          .collect(joining(", and "));
    }

    private static String inWords(List<Scheme> schemes) {
      return schemes.stream().map(Scheme::toString).collect(joining(" or "));
    }
  }
}
