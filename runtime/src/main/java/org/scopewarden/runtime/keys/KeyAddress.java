package org.scopewarden.runtime.keys;

import java.net.URI;

/** Where an operator says that an issuer's keys are. */
public sealed interface KeyAddress {

  /** What logs call it: without user and query, which may be secrets. */
  String origin();

  /**
   * At an address of their own.
   *
   * @param uri {@code https}, or {@code http} on loopback
   */
  record JwkSet(URI uri) implements KeyAddress {

    @Override
    public String origin() {
      return withoutSecrets(uri);
    }

    /** The origin, since settings that are shown show this. */
    @Override
    public String toString() {
      return origin();
    }
  }

  /**
   * Where the issuer's metadata says (RFC 8414, OpenID Connect Discovery).
   *
   * @param form the form of the metadata's address
   * @param issuer {@code https}, or {@code http} on loopback; compared code point by code point
   */
  record Metadata(Discovery form, String issuer) implements KeyAddress {

    /** Where the metadata is. */
    public URI uri() {
      return form.address(URI.create(issuer));
    }

    @Override
    public String origin() {
      return withoutSecrets(uri());
    }
  }

  private static String withoutSecrets(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme() + "://" + uri.getHost() + port + uri.getPath();
  }
}
