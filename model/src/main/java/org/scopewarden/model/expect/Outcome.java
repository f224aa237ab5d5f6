package org.scopewarden.model.expect;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** How an endpoint must answer a request. */
public sealed interface Outcome {

  /**
   * It refuses, before the endpoint runs.
   *
   * @param statuses one of these
   * @param errors the challenge has one of these error codes (RFC 6750 §3.1, RFC 9470 §3); none if
   *     this is empty
   */
  record Refused(List<Integer> statuses, List<String> errors) implements Outcome {

    public Refused {
      statuses = List.copyOf(statuses);
      errors = List.copyOf(errors);
    }

    /** Whether the answer says what would help ({@code WWW-Authenticate}): not if nothing would. */
    public boolean isChallenged() {
      return statuses.contains(401) || !errors.isEmpty();
    }

    /** Such as {@code 401 invalid_token} or {@code 401 with a challenge}. */
    @Override
    public String toString() {
      String status = statuses.stream().map(String::valueOf).collect(joining(" or "));
      if (!isChallenged()) {
        return status + " without a challenge";
      }
      return status + " " + (errors.isEmpty() ? "with a challenge" : String.join(" or ", errors));
    }
  }

  /**
   * It lets the request in; what the endpoint makes of it is its own affair.
   *
   * @param isChecked whether an object check may still refuse it
   */
  record Admitted(boolean isChecked) implements Outcome {

    @Override
    public String toString() {
      return isChecked ? "let in, as far as the object checks agree" : "let in";
    }
  }
}
