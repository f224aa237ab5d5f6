package org.scopewarden.review.probe;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.expect.Answer;

/** What came back for a request: an answer, or none. */
record Reply(@Nullable Answer answer, String failure) {

  /** It is about the request as such, so that nobody knows whether an endpoint was asked. */
  private static final Set<Integer> UNROUTED =
      Set.of(405, 406, 407, 408, 413, 414, 415, 421, 425, 426, 429, 431, 451);

  static Reply of(Answer answer) {
    return new Reply(answer, "");
  }

  static Reply none(String why) {
    return new Reply(null, why);
  }

  /** Whether it is about the connection, the server's health or the form of the request. */
  boolean saysNothing() {
    return answer == null
        || answer.status() >= 500
        || answer.status() < 200
        || (answer.status() >= 300 && answer.status() < 400)
        || UNROUTED.contains(answer.status());
  }

  @Override
  public String toString() {
    return answer == null ? failure : answer.toString();
  }
}
