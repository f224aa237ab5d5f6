package org.scopewarden.runtime.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every configuration key: its name, what it means, and a value that would do. */
public enum Key {
  ISSUERS(
      "scopewarden.issuers",
      ValueType.LIST,
      "short names of several issuers, separated by commas, of lower-case letters, digits and"
          + " hyphens; each word of scopewarden.jwt. may then be set as"
          + " scopewarden.issuers.NAME.WORD as well",
      "acme,partner",
      ""),
  JWT_ISSUER(
      "scopewarden.jwt.issuer",
      ValueType.URI,
      "the only accepted iss claim, an absolute URI",
      "https://login.example.com/realms/acme",
      null),
  JWT_AUDIENCE(
      "scopewarden.jwt.audience",
      ValueType.LIST,
      "this server's resource identifiers, separated by commas; aud must hold one of them",
      "https://api.example.com",
      null),
  JWT_ALGORITHMS(
      "scopewarden.jwt.algorithms",
      ValueType.LIST,
      "the accepted signature algorithms, separated by commas, out of RS256, PS256, ES256, EdDSA",
      "ES256,RS256",
      null),
  JWT_JWKS_FILE(
      "scopewarden.jwt.jwks-file",
      ValueType.PATH,
      "a file that holds the issuer's JWK Set; instead of jwks-uri and discovery",
      "/etc/scopewarden/jwks.json",
      null),
  JWT_JWKS_URI(
      "scopewarden.jwt.jwks-uri",
      ValueType.ADDRESS,
      "the https address of the issuer's JWK Set; instead of jwks-file and discovery",
      "https://login.example.com/realms/acme/protocol/openid-connect/certs",
      null),
  JWT_DISCOVERY(
      "scopewarden.jwt.discovery",
      ValueType.WORD,
      "where the issuer's metadata says where its keys are: oauth (RFC 8414) or openid (OpenID"
          + " Connect Discovery); instead of jwks-file and jwks-uri",
      "openid",
      ""),
  JWT_JWKS_FRESH_FOR(
      "scopewarden.jwt.jwks-fresh-for",
      ValueType.SECONDS,
      "how long fetched keys are used before they are fetched again, in seconds, 60 to 3600; a"
          + " shorter max-age of theirs counts, down to 60",
      "300",
      "300"),
  JWT_JWKS_KEEP_FOR(
      "scopewarden.jwt.jwks-keep-for",
      ValueType.SECONDS,
      "how long a fetched key counts after it was last seen at the issuer, which bounds the life of"
          + " a withdrawn one, in seconds, 60 to 7200 and not less than jwks-fresh-for",
      "600",
      "600"),
  JWT_JWKS_OUTAGE(
      "scopewarden.jwt.jwks-outage",
      ValueType.SECONDS,
      "how long fetched keys count while no others can be fetched, in seconds, 60 to 86400 and not"
          + " less than jwks-keep-for",
      "3600",
      "3600"),
  JWT_JWKS_DEADLINE(
      "scopewarden.jwt.jwks-deadline",
      ValueType.SECONDS,
      "how long a fetch of keys may take as a whole, in seconds, 1 to 10",
      "2",
      "2"),
  JWT_CLOCK_SKEW(
      "scopewarden.jwt.clock-skew",
      ValueType.SECONDS,
      "how far the issuer's clock may differ from this one, in seconds, 0 to 300",
      "30",
      "0"),
  JWT_MAX_LIFETIME(
      "scopewarden.jwt.max-lifetime",
      ValueType.SECONDS,
      "the longest accepted time from iat to exp, in seconds, at least 1",
      "3600",
      "86400"),
  JWT_ROLES_CLAIM(
      "scopewarden.jwt.roles-claim",
      ValueType.TEXT,
      "the claim that holds the caller's roles for @RolesAllowed, members of objects after a dot;"
          + " without it nobody has a role",
      "realm_access.roles",
      ""),
  CACHE_ENTRIES(
      "scopewarden.cache.entries",
      ValueType.NUMBER,
      "how many verified tokens are remembered, 0 for none",
      "10000",
      "10000"),
  CACHE_LIFETIME(
      "scopewarden.cache.lifetime",
      ValueType.SECONDS,
      "how long a verified token is remembered, in seconds, 1 to 300",
      "60",
      "300"),
  REALM(
      "scopewarden.realm",
      ValueType.TEXT,
      "the realm that challenges name: printable ASCII without quote and backslash",
      "acme",
      "scopewarden"),
  MODE(
      "scopewarden.mode",
      ValueType.WORD,
      "enforce, or observe to let everything pass and log what would have been refused: for"
          + " adoption only",
      "enforce",
      "enforce"),
  STARTUP_STRICT(
      "scopewarden.startup.strict",
      ValueType.FLAG,
      "whether an endpoint without a generated entry stops the start; it is denied in any case",
      "true",
      "true"),
  TRANSPORT_PLAIN_HTTP(
      "scopewarden.transport.plain-http",
      ValueType.WORD,
      "whether credentials are accepted over plain HTTP from other machines: refuse or allow",
      "refuse",
      "refuse"),
  TRANSPORT_TRUSTED_PROXIES(
      "scopewarden.transport.trusted-proxies",
      ValueType.LIST,
      "addresses and CIDR blocks, separated by commas, whose X-Forwarded-Proto is believed",
      "10.0.0.0/8",
      "");

  /** What every key begins with. */
  public static final String PREFIX = "scopewarden.";

  /** What every key begins with that may be set for each issuer. */
  static final String JWT_PREFIX = "scopewarden.jwt.";

  private final String key;
  private final ValueType type;
  private final String meaning;
  private final String example;
  private final @Nullable String standard;

  Key(String key, ValueType type, String meaning, String example, @Nullable String standard) {
    this.key = key;
    this.type = type;
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

  /** What kind of value it has. */
  public ValueType type() {
    return type;
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

  /** Whether each of several issuers may have a value of its own. */
  public boolean isPerIssuer() {
    return key.startsWith(JWT_PREFIX);
  }

  /**
   * Whether each of several issuers must have a value of its own, since one for all would join what
   * must be kept apart: who issues, and whose keys prove it.
   */
  public boolean identifiesIssuer() {
    return switch (this) {
      case JWT_ISSUER, JWT_JWKS_FILE, JWT_JWKS_URI, JWT_DISCOVERY -> true;
      default -> false;
    };
  }

  /** A problem with this key's value, in one line: the key, what is wrong, an example. */
  public String problem(String what) {
    return problem(key, what);
  }

  /** A problem with a value that is set under {@code name}, one of this key's names. */
  public String problem(String name, String what) {
    return name + " " + what + ". It is " + meaning + ". Example: " + name + "=" + example;
  }
}
