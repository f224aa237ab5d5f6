package org.scopewarden.runtime.keys;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.http.Loopback;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;
import org.scopewarden.runtime.text.LoggableText;

/** Reads where an issuer's keys are out of its metadata (RFC 8414 §2, §3.3). */
final class IssuerMetadata {

  private final String issuer;
  private final String origin;

  /** Reads the metadata of {@code issuer} that came from {@code origin}. */
  IssuerMetadata(String issuer, String origin) {
    this.issuer = issuer;
    this.origin = origin;
  }

  /**
   * The address of the JWK Set, on whichever host: large issuers keep it on another.
   *
   * @throws KeySetException if the document is not this issuer's metadata, or names no address that
   *     may be asked
   */
  URI jwksUri(byte[] document) throws KeySetException {
    Map<String, @Nullable Object> members = members(document);
    if (!issuer.equals(members.get("issuer"))) {
      throw problem("names another issuer: " + LoggableText.of(members.get("issuer")));
    }
    URI uri = uri(members.get("jwks_uri"));
    if (!mayBeAsked(uri)) {
      throw problem("has a jwks_uri that is not https, or on this machine");
    }
    return uri;
  }

  private Map<String, @Nullable Object> members(byte[] document) throws KeySetException {
    try {
      return StrictJson.object(document);
    } catch (MalformedJsonException e) {
      throw problem("cannot be read: " + e.getMessage());
    }
  }

  private URI uri(@Nullable Object text) throws KeySetException {
    if (text instanceof String string) {
      try {
        return new URI(string);
      } catch (URISyntaxException e) {
        throw problem("has a jwks_uri that is no URI");
      }
    }
    throw problem("has no jwks_uri");
  }

  // An issuer elsewhere shall not make this machine ask itself: what listens on loopback may trust
  // whoever asks. Only an issuer that is on this machine, as in tests, may send us there.
  private boolean mayBeAsked(URI uri) {
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      return false;
    }
    if (Loopback.isName(uri.getHost())) {
      return Loopback.isName(URI.create(issuer).getHost());
    }
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  private KeySetException problem(String what) {
    return new KeySetException("the metadata at " + origin + " " + what);
  }
}
