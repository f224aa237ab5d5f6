package org.scopewarden.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

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
   * A caller with a valid credential may call if every clause holds; with no clause, any such
   * caller.
   *
   * @param clauses conjunctive normal form, sorted and without duplicates
   */
  record Guarded(List<Clause> clauses) implements AccessRule {

    public Guarded {
      clauses = clauses.stream().sorted().distinct().toList();
    }

    @Override
    public String toString() {
      return clauses.isEmpty()
          ? "authenticated"
          : clauses.stream().map(Clause::toString).collect(joining(", and "));
    }
  }
}
