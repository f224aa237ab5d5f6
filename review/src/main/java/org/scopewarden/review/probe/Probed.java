package org.scopewarden.review.probe;

import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;

/**
 * What became of one request.
 *
 * @param endpoint for which it was meant
 * @param route by which it was to be reached
 * @param request the request line without its version, such as {@code GET /users/1}
 * @param sent what is special about it, such as {@code no credential}
 * @param expected how it had to be answered, in words
 * @param got how it was answered, or why it was not sent, in words
 */
public record Probed(
    Placed endpoint,
    Route route,
    String request,
    String sent,
    String expected,
    String got,
    Verdict verdict) {

  static Probed of(Attempt attempt, Verdict verdict, String got) {
    return new Probed(
        attempt.endpoint(),
        attempt.route(),
        attempt.call().toString(),
        attempt.sent(),
        attempt.expected().toString(),
        got,
        verdict);
  }

  /** Such as {@code GET /users/1, no credential: 200 where 401 with a challenge is expected}. */
  @Override
  public String toString() {
    return request + ", " + sent + ": " + got + " where " + expected + " is expected";
  }
}
