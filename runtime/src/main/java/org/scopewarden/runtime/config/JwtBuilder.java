package org.scopewarden.runtime.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.runtime.keys.Discovery;
import org.scopewarden.runtime.keys.SignatureAlgorithm;

/**
 * The words after {@code scopewarden.jwt.}, in code: for all issuers, or for one of several.
 *
 * @param <B> what the words are said to
 */
public abstract sealed class JwtBuilder<B extends JwtBuilder<B>>
    permits Settings.Builder, IssuerBuilder {

  JwtBuilder() {}

  /** A key, as a configuration file would set it. */
  public abstract B set(Key key, String value);

  /** {@link Key#JWT_ISSUER}, required. */
  public final B issuer(String issuer) {
    return set(Key.JWT_ISSUER, issuer);
  }

  /** {@link Key#JWT_AUDIENCE}, required. */
  public final B audience(String... audiences) {
    return set(Key.JWT_AUDIENCE, String.join(",", audiences));
  }

  /** {@link Key#JWT_ALGORITHMS}, required. */
  public final B algorithms(SignatureAlgorithm... algorithms) {
    return set(Key.JWT_ALGORITHMS, names(algorithms));
  }

  /** {@link Key#JWT_JWKS_FILE}; this, {@link #jwksUri} or {@link #discovery} is required. */
  public final B jwksFile(Path file) {
    return set(Key.JWT_JWKS_FILE, file.toString());
  }

  /** {@link Key#JWT_JWKS_URI}; this, {@link #jwksFile} or {@link #discovery} is required. */
  public final B jwksUri(URI uri) {
    return set(Key.JWT_JWKS_URI, uri.toString());
  }

  /** {@link Key#JWT_TYPES}. */
  public final B types(String... types) {
    return set(Key.JWT_TYPES, String.join(",", types));
  }

  /** {@link Key#JWT_MAY_LACK}. */
  public final B mayLack(String... claims) {
    return set(Key.JWT_MAY_LACK, String.join(",", claims));
  }

  /** {@link Key#JWT_CLIENT_ID_CLAIM}. */
  public final B clientIdClaim(String claim) {
    return set(Key.JWT_CLIENT_ID_CLAIM, claim);
  }

  /** {@link Key#JWT_SCOPE_CLAIM}. */
  public final B scopeClaim(String claim) {
    return set(Key.JWT_SCOPE_CLAIM, claim);
  }

  /** {@link Key#JWT_SCOPE_ARRAY}. */
  public final B scopeArray(boolean allowed) {
    return set(Key.JWT_SCOPE_ARRAY, Boolean.toString(allowed));
  }

  /** {@link Key#JWT_KEYS_WITHOUT_ALG}: none without arguments. */
  public final B keysWithoutAlg(SignatureAlgorithm... algorithms) {
    return set(Key.JWT_KEYS_WITHOUT_ALG, algorithms.length == 0 ? "none" : names(algorithms));
  }

  /** {@link Key#JWT_DISCOVERY}; this, {@link #jwksFile} or {@link #jwksUri} is required. */
  public final B discovery(Discovery form) {
    return set(Key.JWT_DISCOVERY, form.word());
  }

  /** {@link Key#JWT_JWKS_FRESH_FOR}, in whole seconds. */
  public final B jwksFreshFor(Duration span) {
    return set(Key.JWT_JWKS_FRESH_FOR, Long.toString(span.toSeconds()));
  }

  /** {@link Key#JWT_JWKS_KEEP_FOR}, in whole seconds. */
  public final B jwksKeepFor(Duration span) {
    return set(Key.JWT_JWKS_KEEP_FOR, Long.toString(span.toSeconds()));
  }

  /** {@link Key#JWT_JWKS_OUTAGE}, in whole seconds. */
  public final B jwksOutage(Duration span) {
    return set(Key.JWT_JWKS_OUTAGE, Long.toString(span.toSeconds()));
  }

  /** {@link Key#JWT_JWKS_DEADLINE}, in whole seconds. */
  public final B jwksDeadline(Duration span) {
    return set(Key.JWT_JWKS_DEADLINE, Long.toString(span.toSeconds()));
  }

  /** {@link Key#JWT_CLOCK_SKEW}, in whole seconds. */
  public final B clockSkew(Duration skew) {
    return set(Key.JWT_CLOCK_SKEW, Long.toString(skew.toSeconds()));
  }

  /** {@link Key#JWT_MAX_LIFETIME}, in whole seconds. */
  public final B maxLifetime(Duration lifetime) {
    return set(Key.JWT_MAX_LIFETIME, Long.toString(lifetime.toSeconds()));
  }

  /** {@link Key#JWT_ROLES_CLAIM}. */
  public final B rolesClaim(String path) {
    return set(Key.JWT_ROLES_CLAIM, path);
  }

  private static String names(SignatureAlgorithm... algorithms) {
    return Stream.of(algorithms).map(SignatureAlgorithm::jwaName).collect(Collectors.joining(","));
  }
}
