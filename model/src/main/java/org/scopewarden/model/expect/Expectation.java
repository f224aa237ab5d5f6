package org.scopewarden.model.expect;

/**
 * A request that an endpoint must answer in one way and no other.
 *
 * @param sent what is special about the request, in words, such as {@code no credential}
 * @param method the HTTP method, which is the route's own, or {@code HEAD} in place of {@code GET}
 * @param credential what it brings
 * @param outcome how it must be answered
 */
public record Expectation(String sent, String method, Credential credential, Outcome outcome) {

  /** Such as {@code no credential: 401 with a challenge}. */
  @Override
  public String toString() {
    return sent + ": " + outcome;
  }
}
