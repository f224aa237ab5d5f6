package org.scopewarden.runtime.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every configuration key: its name, what it means, and a value that would do. */
public enum Key {
  JWT_ISSUER(
      "scopewarden.jwt.issuer",
      "the only accepted iss claim, an absolute URI",
      "https://login.example.com/realms/acme",
      null),
  JWT_AUDIENCE(
      "scopewarden.jwt.audience",
      "this server's resource identifiers, separated by commas; aud must hold one of them",
      "https://api.example.com",
      null),
  JWT_ALGORITHMS(
      "scopewarden.jwt.algorithms",
      "the accepted signature algorithms, separated by commas, out of RS256, PS256, ES256, EdDSA",
      "ES256,RS256",
      null),
  JWT_JWKS_FILE(
      "scopewarden.jwt.jwks-file",
      "a file that holds the issuer's JWK Set; instead of scopewarden.jwt.jwks-uri",
      "/etc/scopewarden/jwks.json",
      null),
  JWT_JWKS_URI(
      "scopewarden.jwt.jwks-uri",
      "the https address of the issuer's JWK Set; instead of scopewarden.jwt.jwks-file",
      "https://login.example.com/realms/acme/protocol/openid-connect/certs",
      null),
  JWT_CLOCK_SKEW(
      "scopewarden.jwt.clock-skew",
      "how far the issuer's clock may differ from this one, in seconds, 0 to 300",
      "30",
      "0"),
  JWT_MAX_LIFETIME(
      "scopewarden.jwt.max-lifetime",
      "the longest accepted time from iat to exp, in seconds, at least 1",
      "3600",
      "86400"),
  JWT_ROLES_CLAIM(
      "scopewarden.jwt.roles-claim",
      "the claim that holds the caller's roles for @RolesAllowed, members of objects after a dot;"
          + " without it nobody has a role",
      "realm_access.roles",
      ""),
  CACHE_ENTRIES(
      "scopewarden.cache.entries",
      "how many verified tokens are remembered, 0 for none",
      "10000",
      "10000"),
  CACHE_LIFETIME(
      "scopewarden.cache.lifetime",
      "how long a verified token is remembered, in seconds, 1 to 300",
      "60",
      "300"),
  REALM(
      "scopewarden.realm",
      "the realm that challenges name: printable ASCII without quote and backslash",
      "acme",
      "scopewarden"),
  MODE(
      "scopewarden.mode",
      "enforce, or observe to let everything pass and log what would have been refused: for"
          + " adoption only",
      "enforce",
      "enforce"),
  STARTUP_STRICT(
      "scopewarden.startup.strict",
      "whether an endpoint without a generated entry stops the start; it is denied in any case",
      "true",
      "true"),
  TRANSPORT_PLAIN_HTTP(
      "scopewarden.transport.plain-http",
      "whether credentials are accepted over plain HTTP from other machines: refuse or allow",
      "refuse",
      "refuse"),
  TRANSPORT_TRUSTED_PROXIES(
      "scopewarden.transport.trusted-proxies",
      "addresses and CIDR blocks, separated by commas, whose X-Forwarded-Proto is believed",
      "10.0.0.0/8",
      "");

  /** What every key begins with. */
  public static final String PREFIX = "scopewarden.";

  private final String key;
  private final String meaning;
  private final String example;
  private final @Nullable String standard;

  Key(String key, String meaning, String example, @Nullable String standard) {
    this.key = key;
    this.meaning = meaning;
    this.example = example;
    this.standard = standard;
  }

  /** The key with this name. */
  public static Optional<Key> named(String name) {
    return Arrays.stream(values()).filter(known -> known.key.equals(name)).findFirst();
  }

  /** The names of all keys. */
  public static List<String> names() {
    return Arrays.stream(values()).map(known -> known.key).toList();
  }

  /** The name, such as {@code scopewarden.jwt.issuer}. */
  public String key() {
    return key;
  }

  /** What the value means, with its unit and bounds. */
  public String meaning() {
    return meaning;
  }

  /** A value that would do. */
  public String example() {
    return example;
  }

  /** The value that counts where none is set, null if there is none. */
  public @Nullable String standard() {
    return standard;
  }

  /** A problem with this key's value, in one line: the key, what is wrong, an example. */
  public String problem(String what) {
    return key + " " + what + ". It is " + meaning + ". Example: " + key + "=" + example;
  }
}
