package org.scopewarden.runtime.access;

/** A way in which a caller proves who it is. */
public enum Scheme {
  /** A bearer token (RFC 6750). */
  BEARER("Bearer"),
  /** A key in the {@code X-API-Key} header. */
  API_KEY("ApiKey"),
  /** Name and password (RFC 7617). */
  BASIC("Basic"),
  /** A session cookie. */
  SESSION("Session");

  private final String text;

  Scheme(String text) {
    this.text = text;
  }

  /** The name in challenges and logs. */
  @Override
  public String toString() {
    return text;
  }
}
