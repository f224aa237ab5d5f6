package org.scopewarden.runtime.introspection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Who this server is at the introspection endpoint, which answers to known clients only (RFC 7662
 * §2.1).
 */
public abstract sealed class ClientAuthentication permits SharedSecret, SignedAssertion {

  /** How a client authenticates (RFC 6749 §2.3, OpenID Connect Core §9). */
  public enum Method {
    /** By a secret in the {@code Authorization} header: {@code client_secret_basic}. */
    BASIC,
    /** By a secret in the form: {@code client_secret_post}. */
    POST,
    /** By an assertion that its own key signs: {@code private_key_jwt}. */
    PRIVATE_KEY_JWT
  }

  ClientAuthentication() {}

  /** The form that asks about {@code token}, once: it may hold what counts for one request only. */
  abstract String form(String token);

  /** The {@code Authorization} header, empty if there is none. */
  abstract String header();

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
