package org.scopewarden.runtime.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.RemoteKeys;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.TokenPolicy;

/**
 * What an operator set, checked: an instance can be run with.
 *
 * @param tokens what a token must be like
 * @param keys where the keys are
 * @param cache how verified tokens are remembered
 * @param realm the realm of challenges
 * @param strictStartup whether an endpoint without an entry stops the start
 * @param transport over which connections a credential is accepted
 * @param mode whether decisions are enforced
 */
public record Settings(
    TokenPolicy tokens,
    KeyLocation keys,
    CachePolicy cache,
    String realm,
    boolean strictStartup,
    TransportPolicy transport,
    Mode mode) {

  /** What becomes of a request that must not pass. */
  public enum Mode {
    /** It is refused. */
    ENFORCE,
    /** It passes, and that it would have been refused is told. Protects nothing: for adoption. */
    OBSERVE
  }

  /** Where an issuer's keys are. */
  public sealed interface KeyLocation {

    /**
     * The keys that are there.
     *
     * @throws ConfigurationException if they cannot be used
     */
    KeySource open(Clock clock);

    /**
     * In a file.
     *
     * @param path readable, and holding a usable JWK Set, when the server starts
     */
    record JwksFile(Path path) implements KeyLocation {

      @Override
      public KeySource open(Clock clock) {
        return StaticKeys.of(path);
      }
    }

    /**
     * Behind an address.
     *
     * @param uri {@code https}, or {@code http} on loopback
     */
    record JwksUri(URI uri) implements KeyLocation {

      @Override
      public KeySource open(Clock clock) {
        return new RemoteKeys(uri, clock);
      }
    }
  }

  /**
   * How verified tokens are remembered.
   *
   * @param entries how many, 0 for none
   * @param lifetime how long at most
   */
  public record CachePolicy(int entries, Duration lifetime) {}

  /** Settings in code, by the same words as the configuration keys. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects values; {@link #build} checks them as if they had been configured. */
  public static final class Builder {

    private final Map<Key, String> values = new EnumMap<>(Key.class);

    private Builder() {}

    /** {@link Key#JWT_ISSUER}, required. */
    public Builder issuer(String issuer) {
      return set(Key.JWT_ISSUER, issuer);
    }

    /** {@link Key#JWT_AUDIENCE}, required. */
    public Builder audience(String... audiences) {
      return set(Key.JWT_AUDIENCE, String.join(",", audiences));
    }

    /** {@link Key#JWT_ALGORITHMS}, required. */
    public Builder algorithms(SignatureAlgorithm... algorithms) {
      String names =
          Stream.of(algorithms).map(SignatureAlgorithm::jwaName).collect(Collectors.joining(","));
      return set(Key.JWT_ALGORITHMS, names);
    }

    /** {@link Key#JWT_JWKS_FILE}; this or {@link #jwksUri} is required. */
    public Builder jwksFile(Path file) {
      return set(Key.JWT_JWKS_FILE, file.toString());
    }

    /** {@link Key#JWT_JWKS_URI}; this or {@link #jwksFile} is required. */
    public Builder jwksUri(URI uri) {
      return set(Key.JWT_JWKS_URI, uri.toString());
    }

    /** {@link Key#JWT_CLOCK_SKEW}, in whole seconds. */
    public Builder clockSkew(Duration skew) {
      return set(Key.JWT_CLOCK_SKEW, Long.toString(skew.toSeconds()));
    }

    /** {@link Key#JWT_MAX_LIFETIME}, in whole seconds. */
    public Builder maximumLifetime(Duration lifetime) {
      return set(Key.JWT_MAX_LIFETIME, Long.toString(lifetime.toSeconds()));
    }

    /** {@link Key#JWT_ROLES_CLAIM}. */
    public Builder rolesClaim(String path) {
      return set(Key.JWT_ROLES_CLAIM, path);
    }

    /** {@link Key#MODE}. */
    public Builder mode(Mode mode) {
      return set(Key.MODE, mode.name().toLowerCase(Locale.ROOT));
    }

    /** {@link Key#STARTUP_STRICT}. */
    public Builder strictStartup(boolean strict) {
      return set(Key.STARTUP_STRICT, Boolean.toString(strict));
    }

    /** {@link Key#TRANSPORT_TRUSTED_PROXIES}. */
    public Builder trustedProxies(String... blocks) {
      return set(Key.TRANSPORT_TRUSTED_PROXIES, String.join(",", blocks));
    }

    /** Any key, as a configuration file would set it. */
    public Builder set(Key key, String value) {
      values.put(key, value);
      return this;
    }

    /**
     * Checks everything.
     *
     * @throws ConfigurationException if a value is missing or wrong, naming all of them
     */
    public Settings build() {
      return new SettingsReader(values).read();
    }
  }
}
