package org.scopewarden.testkit.token;

/**
 * An access token, in compact form.
 *
 * @param value what stands after {@code Bearer}
 */
public record TestToken(String value) {

  /** The value of the {@code Authorization} header (RFC 6750 §2.1). */
  public String authorization() {
    return "Bearer " + value;
  }

  /** Never the token: names and messages of tests end in logs. */
  @Override
  public String toString() {
    return "a token";
  }
}
