package org.scopewarden.runtime.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.scopewarden.model.Spelling;

/** Settings from MicroProfile Config: system properties, environment, files, whatever it reads. */
public final class MicroProfileSettings {

  private MicroProfileSettings() {}

  /**
   * The settings of the application that the calling thread belongs to.
   *
   * @throws ConfigurationException if a value is missing or wrong, or if no implementation of
   *     MicroProfile Config is there
   */
  public static Settings read() {
    return read(config());
  }

  /**
   * The settings that {@code config} holds.
   *
   * @throws ConfigurationException if a value is missing or wrong
   */
  public static Settings read(Config config) {
    List<String> unknown = unknown(config);
    if (!unknown.isEmpty()) {
      throw new ConfigurationException(unknown);
    }
    Settings.Builder settings = Settings.builder();
    for (Key key : Key.values()) {
      String value = config.getConfigValue(key.key()).getValue();
      if (value != null) {
        settings.set(key, value);
      }
    }
    return settings.build();
  }

  private static Config config() {
    try {
      return ConfigProvider.getConfig();
    } catch (IllegalStateException e) {
      throw new ConfigurationException(
          List.of(
              "no implementation of MicroProfile Config is on the class path. Add one, such as"
                  + " io.smallrye.config:smallrye-config-core, or register a ScopewardenFeature"
                  + " with Settings.builder()"));
    }
  }

  private static List<String> unknown(Config config) {
    List<String> problems = new ArrayList<>();
    for (String name : config.getPropertyNames()) {
      if (name.startsWith(Key.PREFIX) && Key.named(name).isEmpty() && !isVariableOfKey(name)) {
        String meant =
            Spelling.nearest(name, Key.names()).map(n -> ". Did you mean " + n + "?").orElse("");
        problems.add(name + " is not a key of Scopewarden" + meant);
      }
    }
    return problems.stream().sorted().distinct().toList();
  }

  /**
   * Whether this is a guess at the key that an environment variable means: SmallRye lists {@code
   * SCOPEWARDEN_JWT_JWKS_FILE} as {@code scopewarden.jwt.jwks.file} too.
   */
  private static boolean isVariableOfKey(String name) {
    String variable = variable(name);
    return System.getenv(variable) != null
        && Key.names().stream().anyMatch(key -> variable(key).equals(variable));
  }

  /** The environment variable that sets a key, as MicroProfile Config maps them. */
  private static String variable(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
