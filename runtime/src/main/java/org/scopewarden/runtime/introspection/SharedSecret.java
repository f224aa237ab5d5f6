package org.scopewarden.runtime.introspection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Proves who this server is by a secret that the endpoint knows too (RFC 6749 §2.3.1). */
public final class SharedSecret extends ClientAuthentication {

  private final boolean inForm;
  private final String clientId;
  private final ClientSecret secret;

  private SharedSecret(boolean inForm, String clientId, ClientSecret secret) {
    this.inForm = inForm;
    this.clientId = clientId;
    this.secret = secret;
  }

  /** In the {@code Authorization} header. */
  public static SharedSecret inHeader(String clientId, ClientSecret secret) {
    return new SharedSecret(false, clientId, secret);
  }

  /** In the form. */
  public static SharedSecret inForm(String clientId, ClientSecret secret) {
    return new SharedSecret(true, clientId, secret);
  }

  @Override
  String form(String token) {
    String form = "token=" + encoded(token);
    return inForm
        ? form + "&client_id=" + encoded(clientId) + "&client_secret=" + encoded(secret.reveal())
        : form;
  }

  @Override
  String header() {
    if (inForm) {
      return "";
    }
    // RFC 6749 §2.3.1: both are form-encoded first, so that a colon in the id is no separator.
    String credentials = encoded(clientId) + ":" + encoded(secret.reveal());
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII));
  }
}
