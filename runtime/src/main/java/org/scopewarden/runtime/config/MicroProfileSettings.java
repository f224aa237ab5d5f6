package org.scopewarden.runtime.config;

import java.util.ArrayList;
import java.util.List;
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
      if (name.startsWith(Key.PREFIX) && Key.named(name).isEmpty() && !isGuess(config, name)) {
        String meant =
            Spelling.nearest(name, Key.names()).map(n -> ". Did you mean " + n + "?").orElse("");
        problems.add(name + " is not a key of Scopewarden" + meant);
      }
    }
    return problems.stream().sorted().distinct().toList();
  }

  /**
   * Variables of the environment have underscores only, and an implementation that lists them as
   * names guesses: SCOPEWARDEN_JWT_JWKS_URI becomes scopewarden.jwt.jwks.uri. Such a name stands
   * for the key that has the same value; anywhere else it is a mistake.
   */
  private static boolean isGuess(Config config, String name) {
    String value = config.getConfigValue(name).getValue();
    return value != null
        && Key.names().stream()
            .filter(key -> key.replace('-', '.').equals(name))
            .anyMatch(key -> value.equals(config.getConfigValue(key).getValue()));
  }
}
