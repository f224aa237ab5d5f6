package org.scopewarden.runtime.introspection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who this server is at the introspection endpoint, which answers to known clients only (RFC 7662
 * §2.1).
 *
 * @param method how it says so
 * @param clientId the client id that it was registered with there
 * @param secret what it proves that with
 */
public record ClientAuthentication(Method method, String clientId, ClientSecret secret) {

  /** How a client authenticates (RFC 6749 §2.3.1). */
  public enum Method {
    /** In the {@code Authorization} header: {@code client_secret_basic}. */
    BASIC,
    /** In the form: {@code client_secret_post}. */
    POST
  }

  /** The form that asks about {@code token}. */
  String form(String token) {
    String form = "token=" + encoded(token);
    return method == Method.BASIC
        ? form
        : form + "&client_id=" + encoded(clientId) + "&client_secret=" + encoded(secret.reveal());
  }

  /** The {@code Authorization} header, empty if there is none. */
  String header() {
    if (method == Method.POST) {
      return "";
    }
    // RFC 6749 §2.3.1: both are form-encoded first, so that a colon in the id is no separator.
    String credentials = encoded(clientId) + ":" + encoded(secret.reveal());
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
