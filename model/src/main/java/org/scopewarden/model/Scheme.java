package org.scopewarden.model;

import java.util.Optional;
import java.util.stream.Stream;

/** A way in which a caller proves who it is. */
public enum Scheme {
  /** A bearer token (RFC 6750). */
  BEARER("bearer"),
  /** A key in the {@code X-API-Key} header. */
  API_KEY("api-key"),
  /** Name and password (RFC 7617). */
  BASIC("basic"),
  /** A session cookie. */
  SESSION("session");

  private final String text;

  Scheme(String text) {
    this.text = text;
  }

  /** The scheme that {@link #toString} calls {@code text}. */
  public static Optional<Scheme> named(String text) {
    return Stream.of(values()).filter(scheme -> scheme.text.equals(text)).findFirst();
  }

  /** The name in a manifest. */
  @Override
  public String toString() {
    return text;
  }
}
