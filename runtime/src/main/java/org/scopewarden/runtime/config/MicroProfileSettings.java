package org.scopewarden.runtime.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;

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
    KeyNames names = names(config);
    JwtAliases aliases = new JwtAliases(config);
    List<String> problems =
        Stream.of(unknown(config, names), aliases.problems()).flatMap(List::stream).toList();
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    Settings.Builder settings = Settings.builder();
    aliases.addTo(settings);
    for (String name : names.all()) {
      String value = config.getConfigValue(name).getValue();
      if (value != null) {
        settings.set(name, value);
      }
    }
    return settings.build();
  }

  private static KeyNames names(Config config) {
    String issuers = config.getConfigValue(Key.ISSUERS.key()).getValue();
    return new KeyNames(issuers == null ? List.of() : ConfiguredValues.items(issuers));
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

  private static List<String> unknown(Config config, KeyNames names) {
    List<String> ours = new ArrayList<>();
    for (String name : config.getPropertyNames()) {
      if (name.startsWith(Key.PREFIX)) {
        ours.add(name);
      }
    }
    List<String> known = names.all();
    ours.removeIf(name -> !known.contains(name) && isVariable(config, name, known));
    return names.problems(ours);
  }

  /**
   * Whether the name comes from the environment. Its variables have underscores only, so that an
   * implementation which lists them as names guesses: {@code SCOPEWARDEN_JWT_JWKS_URI} becomes
   * {@code scopewarden.jwt.jwks.uri}. And not all are ours: beside a service of that name,
   * Kubernetes sets {@code SCOPEWARDEN_PORT}.
   */
  private static boolean isVariable(Config config, String name, List<String> known) {
    ConfigValue value = config.getConfigValue(name);
    String source = Objects.requireNonNullElse(value.getSourceName(), "");
    return isEnvironment(source.toLowerCase(Locale.ROOT)) || isSpelling(config, name, value, known);
  }

  /** Each implementation calls it something else. What has a path in its name is a file. */
  private static boolean isEnvironment(String source) {
    return source.contains("env") && source.indexOf('/') < 0 && source.indexOf('\\') < 0;
  }

  private static boolean isSpelling(
      Config config, String name, ConfigValue value, List<String> known) {
    return value.getValue() != null
        && known.stream()
            .filter(key -> key.replace('-', '.').equals(name))
            .anyMatch(key -> value.getValue().equals(config.getConfigValue(key).getValue()));
  }
}
