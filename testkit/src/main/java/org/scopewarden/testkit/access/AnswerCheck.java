package org.scopewarden.testkit.access;

import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.scopewarden.model.expect.Answer;
import org.scopewarden.model.expect.Outcome;
import org.scopewarden.model.expect.Outcome.Admitted;
import org.scopewarden.model.expect.Outcome.Refused;

/**
 * Compares an answer with what was expected, and says what a difference may come from.
 *
 * @param request the endpoint and what was sent to it, in words
 * @param mayBeAbsent whether 404 may be what the endpoint itself says of an object
 */
record AnswerCheck(Supplier<String> request, Outcome expected, boolean mayBeAbsent, Answer answer) {

  /**
   * @throws AssertionError if the server answered otherwise
   */
  void check() {
    if (!isMet()) {
      Assertions.fail(
          "%s: expected %s, got %s. %s".formatted(request.get(), expected, answer, advice()));
    }
  }

  private boolean isMet() {
    return expected instanceof Refused refused ? answer.isAs(refused) : isAdmitted();
  }

  /** A refusal of ours has 401, or a challenge, or, by the table or a check, a bare 403. */
  private boolean isAdmitted() {
    boolean refused =
        answer.status() == 401
            || !answer.challenges().isEmpty()
            || (answer.status() == 403 && !((Admitted) expected).isChecked());
    return !refused && !isUnrouted() && answer.status() < 500;
  }

  /** The server has no such endpoint. */
  private boolean isUnrouted() {
    return answer.status() == 405
        || answer.status() == 406
        || (answer.status() == 404 && !mayBeAbsent);
  }

  private String advice() {
    int status = answer.status();
    if (status >= 500) {
      return "The server failed, so nothing is proven.";
    }
    if (status == 404 || status == 405 || status == 406 || status == 415) {
      return "The server found no such endpoint: look at the address, or it was built from"
          + " other sources than the manifest.";
    }
    if (expected instanceof Admitted) {
      return status == 401
          ? "The server does not believe the token: does it have the issuer's properties?"
          : "It asks for more than the manifest says, or was built from other sources.";
    }
    return status < 400
        ? "It asks for less than the manifest says: is Scopewarden active, and was the server"
            + " built from the same sources?"
        : "It refuses, but not as the manifest says.";
  }
}
