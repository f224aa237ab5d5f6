package org.scopewarden.runtime.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The keys of MicroProfile JWT (2.1 §9), as other names of ours where they mean the same. One that
 * asks for what is not done is refused: to ignore it would be to accept what its operator excluded.
 */
final class JwtAliases {

  private static final String LOCATION = "mp.jwt.verify.publickey.location";

  private static final Map<String, Key> SAME =
      Map.of(
          "mp.jwt.verify.issuer", Key.JWT_ISSUER,
          "mp.jwt.verify.audiences", Key.JWT_AUDIENCE,
          "mp.jwt.verify.publickey.algorithm", Key.JWT_ALGORITHMS,
          "mp.jwt.verify.clock.skew", Key.JWT_CLOCK_SKEW,
          // No token is older than its lifetime, so that the bound holds.
          "mp.jwt.verify.token.age", Key.JWT_MAX_LIFETIME);

  private static final Map<String, String> REFUSED =
      Map.of(
          "mp.jwt.verify.publickey", "keys stand in a JWK Set, at " + LOCATION,
          "mp.jwt.token.header", "tokens are read from the Authorization header only",
          "mp.jwt.token.cookie", "tokens are not read from cookies",
          "mp.jwt.decrypt.key.location", "encrypted tokens are not accepted",
          "mp.jwt.decrypt.key.algorithm", "encrypted tokens are not accepted");

  private final Config config;

  JwtAliases(Config config) {
    this.config = config;
  }

  /** Sets what is set under a name of MicroProfile JWT. */
  void addTo(Settings.Builder settings) {
    SAME.forEach((name, key) -> {
      String value = value(name);
      if (value != null) {
        settings.alias(key, name, value);
      }
    });
    String location = value(LOCATION);
    if (location != null && !hasKeyLocation()) {
      addLocation(settings, location.strip());
    }
  }

  private static void addLocation(Settings.Builder settings, String location) {
    String scheme = location.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    switch (scheme) {
      case "http", "https" -> settings.alias(Key.JWT_JWKS_URI, LOCATION, location);
      case "file" -> settings.alias(Key.JWT_JWKS_FILE, LOCATION, path(location));
      default -> settings.alias(Key.JWT_JWKS_FILE, LOCATION, location);
    }
  }

  /**
   * The path that a {@code file} URI names; what is none is left as it is, and will not be found.
   */
  private static String path(String uri) {
    try {
      return Path.of(URI.create(uri)).toString();
    } catch (IllegalArgumentException e) {
      return uri;
    }
  }

  /** Whether our own keys say where the issuer's keys are: then they alone count. */
  private boolean hasKeyLocation() {
    return Arrays.stream(Key.values())
        .filter(key -> key.identifiesIssuer() && key != Key.JWT_ISSUER)
        .anyMatch(key -> value(key.key()) != null);
  }

  /** What is asked for and not done. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    REFUSED.forEach((name, reason) -> {
      String value = value(name);
      if (value != null && !isTheOnlyHeader(name, value)) {
        problems.add(name + " is not supported: " + reason);
      }
    });
    return problems.stream().sorted().toList();
  }

  private static boolean isTheOnlyHeader(String name, String value) {
    return name.equals("mp.jwt.token.header") && value.strip().equalsIgnoreCase("Authorization");
  }

  private @Nullable String value(String name) {
    return config.getConfigValue(name).getValue();
  }
}
