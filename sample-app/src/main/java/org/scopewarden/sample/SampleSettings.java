package org.scopewarden.sample;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.MicroProfileSettings;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.TokenPolicy;
import org.scopewarden.sample.data.DatabaseSettings;
import org.scopewarden.sample.token.DevelopmentKey;
import org.scopewarden.sample.token.TokenMint;

/**
 * What the sample was told.
 *
 * @param host the name or address to listen at
 * @param port the port to listen at, 0 for any that is free
 * @param database where users and posts are
 * @param access how Scopewarden guards the endpoints
 * @param home where the development key is, empty where an issuer's keys are configured
 */
public record SampleSettings(
    String host, int port, DatabaseSettings database, Settings access, Optional<Path> home) {

  /**
   * Reads and checks everything; makes nothing.
   *
   * @throws StartException if a value of the sample is missing or wrong
   * @throws org.scopewarden.runtime.config.ConfigurationException if one of Scopewarden is
   */
  public static SampleSettings read(Config config) {
    Optional<Path> home = hasIssuerKeys(config) ? Optional.empty() : Optional.of(home(config));
    Settings access =
        MicroProfileSettings.read(
            home.map(DevelopmentKey::jwksFile).map(jwks -> with(config, jwks)).orElse(config));
    if (home.isPresent() && !tokens(access).algorithms().contains(SignatureAlgorithm.ES256)) {
      throw new StartException(
          Key.JWT_ALGORITHMS.key()
              + " must hold ES256, which the development key signs with."
              + " To use another issuer's keys, set "
              + Key.JWT_JWKS_URI.key());
    }
    DatabaseSettings database =
        new DatabaseSettings(
            text(config, "sample.database.url"),
            text(config, "sample.database.user"),
            config.getOptionalValue("sample.database.password", String.class).orElse(""));
    return new SampleSettings(text(config, "sample.host"), port(config), database, access, home);
  }

  /** What a token must be like that the first of the trusted issuers made. */
  public TokenPolicy tokens() {
    return tokens(access);
  }

  private static TokenPolicy tokens(Settings access) {
    return access.issuers().get(0).tokens();
  }

  /** Where the server's tokens come from while no issuer's keys are configured. */
  public Optional<TokenMint> mint(Clock clock) {
    return home.map(DevelopmentKey::open).map(key -> new TokenMint(key, tokens(), clock));
  }

  /** Whether one of the keys is set, be it to nothing: then no other key may step in. */
  private static boolean hasIssuerKeys(Config config) {
    return Stream.of(Key.JWT_JWKS_FILE, Key.JWT_JWKS_URI, Key.JWT_DISCOVERY, Key.ISSUERS)
        .anyMatch(key -> config.getConfigValue(key.key()).getValue() != null);
  }

  private static Config with(Config config, Path jwksFile) {
    List<ConfigSource> sources =
        StreamSupport.stream(config.getConfigSources().spliterator(), false).toList();
    Map<String, String> own = Map.of(Key.JWT_JWKS_FILE.key(), jwksFile.toString());
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withSources(sources)
        .withSources(new PropertiesConfigSource(own, "the development key", 0))
        .build();
  }

  private static Path home(Config config) {
    String home = text(config, "sample.home");
    try {
      return Path.of(home).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new StartException("sample.home is \"" + home + "\", which is no path", e);
    }
  }

  private static int port(Config config) {
    String port = text(config, "port");
    if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65535) {
      return Integer.parseInt(port);
    }
    throw new StartException(
        "port is \""
            + port
            + "\": it must be a whole number from 0 to 65535."
            + " Example: mvn -Prun -Dport=9090");
  }

  private static String text(Config config, String key) {
    return config
        .getOptionalValue(key, String.class)
        .map(String::strip)
        .orElseThrow(() -> new StartException(key + " is empty"));
  }
}
