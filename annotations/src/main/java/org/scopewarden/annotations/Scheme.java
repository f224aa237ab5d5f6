package org.scopewarden.annotations;

/** A way in which a caller proves who it is. */
public enum Scheme {
  /** A bearer token in the {@code Authorization} header (RFC 6750). */
  BEARER,
  /** A key in the {@code X-API-Key} header. */
  API_KEY,
  /** Name and password in the {@code Authorization} header (RFC 7617). */
  BASIC,
  /** A session cookie. */
  SESSION
}
