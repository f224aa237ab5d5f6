package org.scopewarden.testkit.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;

/**
 * An issuer that lives as long as a test run. Its signature key is made at the start and never
 * leaves the process; the public one is served on a loopback port, so that no other machine can
 * trust it by mistake.
 */
public final class TestIssuer implements AutoCloseable {

  /** The {@code aud} of its tokens, and what {@link #properties} make the application accept. */
  public static final String AUDIENCE = "https://api.test";

  /** The claim that holds the roles of its tokens. */
  public static final String ROLES_CLAIM = "roles";

  private final ECKey key;
  private final KeyServer server;
  private final Clock clock;

  private TestIssuer(Clock clock) {
    this.clock = clock;
    this.key = newKey();
    this.server = KeyServer.start(new JWKSet(key.toPublicJWK()).toString());
  }

  /** Starts an issuer whose tokens are made now. */
  public static TestIssuer start() {
    return start(Clock.systemUTC());
  }

  /** Starts an issuer whose tokens are made at the time that {@code clock} tells. */
  public static TestIssuer start(Clock clock) {
    return new TestIssuer(clock);
  }

  static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyIDFromThumbprint(true)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  /** The {@code iss} of its tokens: where it listens. */
  public URI issuer() {
    return server.address();
  }

  /** Where its public key is. */
  public URI jwksUri() {
    return server.keys();
  }

  /** What makes tokens. */
  public Tokens tokens() {
    return new Tokens(key, issuer(), clock);
  }

  /**
   * The configuration keys that make an application trust this issuer, with their values: for
   * system properties, or for a source of MicroProfile Config of the test's own.
   */
  public Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    properties.put(Key.JWT_ISSUER.key(), issuer().toString());
    properties.put(Key.JWT_AUDIENCE.key(), AUDIENCE);
    properties.put(Key.JWT_ALGORITHMS.key(), key.getAlgorithm().getName());
    properties.put(Key.JWT_JWKS_URI.key(), jwksUri().toString());
    properties.put(Key.JWT_ROLES_CLAIM.key(), ROLES_CLAIM);
    return properties;
  }

  /** The same for an application that registers its feature in code. */
  public Settings.Builder settings() {
    Settings.Builder settings = Settings.builder();
    for (Key each : Key.values()) {
      String value = properties().get(each.key());
      if (value != null) {
        settings.set(each, value);
      }
    }
    return settings;
  }

  /** Stops serving the key. */
  @Override
  public void close() {
    server.close();
  }
}
