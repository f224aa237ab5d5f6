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
      "the accepted signature algorithms, separated by commas, out of RS256, RS384, RS512, PS256,"
          + " PS384, PS512, ES256, ES384, ES512, EdDSA and, with jwks-file only, HS256, HS384,"
          + " HS512",
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
  JWT_TYPES(
      "scopewarden.jwt.types",
      ValueType.LIST,
      "the accepted typ values, separated by commas, none for tokens without typ; only at+jwt tells"
          + " access tokens from all others",
      "at+jwt,JWT",
      "at+jwt"),
  JWT_MAY_LACK(
      "scopewarden.jwt.may-lack",
      ValueType.LIST,
      "which of client_id and jti a token may lack, separated by commas",
      "client_id",
      ""),
  JWT_CLIENT_ID_CLAIM(
      "scopewarden.jwt.client-id-claim",
      ValueType.TEXT,
      "the claim that holds the client id",
      "azp",
      "client_id"),
  JWT_SCOPE_CLAIM(
      "scopewarden.jwt.scope-claim",
      ValueType.TEXT,
      "the claim that holds the scopes",
      "scp",
      "scope"),
  JWT_SCOPE_ARRAY(
      "scopewarden.jwt.scope-array",
      ValueType.FLAG,
      "whether the scopes may be an array of strings, which RFC 8693 does not allow",
      "true",
      "false"),
  JWT_KEYS_WITHOUT_ALG(
      "scopewarden.jwt.keys-without-alg",
      ValueType.LIST,
      "the algorithms that a key without alg may serve if it fits them, separated by commas, or"
          + " none; empty for the accepted ones, an RSA key only the first of RS256 to PS512",
      "RS256",
      ""),
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
  INTROSPECTION_URI(
      "scopewarden.introspection.uri",
      ValueType.ADDRESS,
      "the https address of the issuer's introspection endpoint (RFC 7662), for opaque tokens;"
          + " beside scopewarden.jwt., or instead of it",
      "https://login.example.com/realms/acme/protocol/openid-connect/token/introspect",
      ""),
  INTROSPECTION_CLIENT_ID(
      "scopewarden.introspection.client-id",
      ValueType.TEXT,
      "the client id that this server is registered with at that endpoint",
      "users-api",
      null),
  INTROSPECTION_CLIENT_SECRET(
      "scopewarden.introspection.client-secret",
      ValueType.TEXT,
      "this server's client secret; instead of scopewarden.introspection.client-secret-file",
      "7Fjfp0ZBr1KtDRbnfVdmIw",
      ""),
  INTROSPECTION_CLIENT_SECRET_FILE(
      "scopewarden.introspection.client-secret-file",
      ValueType.PATH,
      "a file that holds this server's client secret and nothing else; instead of"
          + " scopewarden.introspection.client-secret",
      "/run/secrets/users-api",
      ""),
  INTROSPECTION_CLIENT_AUTHENTICATION(
      "scopewarden.introspection.client-authentication",
      ValueType.WORD,
      "how this server says who it is: basic (client id and secret in the header), post (in the form)"
          + " or private_key_jwt (an assertion that its own key signs)",
      "post",
      "basic"),
  INTROSPECTION_CLIENT_KEY_FILE(
      "scopewarden.introspection.client-key-file",
      ValueType.PATH,
      "a file that holds this server's private key as a JWK with its alg, RS256 to ES512, and its"
          + " kid; with private_key_jwt, instead of a secret",
      "/run/secrets/users-api.jwk",
      ""),
  INTROSPECTION_CLIENT_ASSERTION_AUDIENCE(
      "scopewarden.introspection.client-assertion-audience",
      ValueType.TEXT,
      "the aud of the assertions of private_key_jwt; empty for scopewarden.introspection.issuer",
      "https://login.example.com/realms/acme/protocol/openid-connect/token",
      ""),
  INTROSPECTION_ISSUER(
      "scopewarden.introspection.issuer",
      ValueType.URI,
      "the only accepted iss of opaque tokens, an absolute URI: the issuer whose endpoint it is",
      "https://login.example.com/realms/acme",
      null),
  INTROSPECTION_AUDIENCE(
      "scopewarden.introspection.audience",
      ValueType.LIST,
      "this server's resource identifiers, separated by commas; aud must hold one of them",
      "https://api.example.com",
      null),
  INTROSPECTION_MAY_LACK(
      "scopewarden.introspection.may-lack",
      ValueType.LIST,
      "which of iss, exp, sub and client_id an answer may lack, separated by commas; for the first"
          + " three then count the configured issuer, the longest lifetime, and client_id",
      "sub",
      ""),
  INTROSPECTION_SCOPE_ARRAY(
      "scopewarden.introspection.scope-array",
      ValueType.FLAG,
      "whether scope may be an array of strings, which RFC 7662 does not allow",
      "true",
      "false"),
  INTROSPECTION_CLOCK_SKEW(
      "scopewarden.introspection.clock-skew",
      ValueType.SECONDS,
      "how far the issuer's clock may differ from this one, in seconds, 0 to 300",
      "30",
      "0"),
  INTROSPECTION_MAX_LIFETIME(
      "scopewarden.introspection.max-lifetime",
      ValueType.SECONDS,
      "the longest accepted time from iat, or from now, to exp, in seconds, at least 1",
      "3600",
      "86400"),
  INTROSPECTION_ROLES_CLAIM(
      "scopewarden.introspection.roles-claim",
      ValueType.TEXT,
      "the member that holds the caller's roles for @RolesAllowed, members of objects after a dot;"
          + " without it nobody has a role",
      "realm_access.roles",
      ""),
  INTROSPECTION_CACHE_LIFETIME(
      "scopewarden.introspection.cache-lifetime",
      ValueType.SECONDS,
      "how long a good opaque token is remembered, and a revocation overlooked, in seconds, 0 to"
          + " 300",
      "30",
      "60"),
  INTROSPECTION_NEGATIVE_CACHE_LIFETIME(
      "scopewarden.introspection.negative-cache-lifetime",
      ValueType.SECONDS,
      "how long a refused opaque token is remembered, in seconds, 0 to 10",
      "5",
      "10"),
  INTROSPECTION_CALLS(
      "scopewarden.introspection.calls",
      ValueType.NUMBER,
      "how many calls are made at once for unknown tokens, how many wait, and as many again for"
          + " tokens that were good before, 1 to 1000",
      "32",
      "8"),
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
  RESOURCE(
      "scopewarden.resource",
      ValueType.URI,
      "this server's resource identifier (RFC 9728), an https URL without query and fragment; with"
          + " it the server publishes its metadata, without it not",
      "https://api.example.com",
      ""),
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
      "addresses and CIDR blocks, separated by commas, whose X-Forwarded-Proto and X-Forwarded-For"
          + " are believed",
      "10.0.0.0/8",
      ""),
  THROTTLE_FAILURES(
      "scopewarden.throttle.failures",
      ValueType.NUMBER,
      "how many bad credentials of one address are judged in a row before it has to wait, 1 to"
          + " 10000, or 0 for any number",
      "100",
      "0"),
  THROTTLE_PER_MINUTE(
      "scopewarden.throttle.per-minute",
      ValueType.NUMBER,
      "how many of them an address is given back in a minute, evenly, 1 to 60000",
      "60",
      "60"),
  THROTTLE_SENDERS(
      "scopewarden.throttle.senders",
      ValueType.NUMBER,
      "how many addresses are remembered at most, 1 to 10000000",
      "100000",
      "10000");

  /** What every key begins with. */
  public static final String PREFIX = "scopewarden.";

  /** What every key begins with that may be set for each issuer. */
  static final String JWT_PREFIX = "scopewarden.jwt.";

  /** What every key of introspection begins with. */
  static final String INTROSPECTION_PREFIX = "scopewarden.introspection.";

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
