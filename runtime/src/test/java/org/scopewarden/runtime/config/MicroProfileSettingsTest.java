package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings out of real MicroProfile configurations. */
final class MicroProfileSettingsTest {

  private static final Map<String, String> GOOD =
      Map.of(
          "scopewarden.jwt.issuer", "https://as.example",
          "scopewarden.jwt.audience", "https://api.example",
          "scopewarden.jwt.algorithms", "ES256",
          "scopewarden.jwt.jwks-uri", "https://as.example/jwks",
          "other.key", "ignored");

  @Test
  void readsItsKeys() {
    assertThat(MicroProfileSettings.read(config(GOOD)).issuers().get(0).tokens().issuer())
        .isEqualTo("https://as.example");
  }

  @Test
  void readsTheEnvironment() {
    Map<String, String> environment =
        Map.of(
            "SCOPEWARDEN_JWT_ISSUER", "https://as.example",
            "SCOPEWARDEN_JWT_AUDIENCE", "https://api.example",
            "SCOPEWARDEN_JWT_ALGORITHMS", "ES256",
            "SCOPEWARDEN_JWT_JWKS_URI", "https://as.example/jwks",
            "SCOPEWARDEN_JWT_CLOCK_SKEW", "7");
    Config config =
        new SmallRyeConfigBuilder().withSources(new EnvConfigSource(environment, 300)).build();

    assertThat(MicroProfileSettings.read(config).issuers().get(0).tokens().clockSkew())
        .hasSeconds(7);
  }

  @Test
  void saysThatAValueIsEmpty() {
    assertThatThrownBy(() -> MicroProfileSettings.read(config(with("scopewarden.jwt.issuer", ""))))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("scopewarden.jwt.issuer is empty. It is the only accepted iss");
  }

  @Test
  void refusesInAFileWhatTheEnvironmentMayGuess() {
    assertRefused(
        with("scopewarden.jwt.jwks.uri", "https://other.example/jwks"),
        "scopewarden.jwt.jwks.uri is not a key of Scopewarden. Did you mean"
            + " scopewarden.jwt.jwks-uri?");
  }

  @Test
  void letsTheEnvironmentsSpellingStandBesideTheKeyItself() {
    Map<String, String> spelled = with("scopewarden.jwt.jwks.uri", "https://as.example/jwks");

    assertThat(MicroProfileSettings.read(config(spelled)).issuers()).hasSize(1);
  }

  @Test
  void refusesANameWithoutAValue() {
    PropertiesConfigSource source =
        new PropertiesConfigSource(GOOD, "test", 100) {
          @Override
          public Set<String> getPropertyNames() {
            return Set.of("scopewarden.jwt.jwks.uri");
          }
        };
    Config config = new SmallRyeConfigBuilder().withSources(source).build();

    assertThatThrownBy(() -> MicroProfileSettings.read(config))
        .hasMessageContaining("scopewarden.jwt.jwks.uri is not a key of Scopewarden");
  }

  @Test
  void readsTheApplicationsOwnConfiguration() {
    assertThatThrownBy(MicroProfileSettings::read)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("is not set");
  }

  /** What an implementation calls a file holds the file's path, and that may hold anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PropertiesConfigSource[source=file:/srv/env/app.properties]",
        "file:/opt/environments/test.properties",
        "C:\\venv\\app.yaml"
      })
  void refusesUnknownKeysOfAFileWhateverItsPath(String source) {
    Map<String, String> values = with("scopewarden.throttle.failure", "9");
    Config config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(values, source, 100))
            .build();

    assertThatThrownBy(() -> MicroProfileSettings.read(config))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Did you mean scopewarden.throttle.failures?");
  }

  @Test
  void letsOthersVariablesStandInTheEnvironment() {
    Config config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(GOOD, "test", 100))
            .withSources(new EnvConfigSource(Map.of("SCOPEWARDEN_PORT", "tcp://10.0.0.1:80"), 300))
            .build();

    assertThat(MicroProfileSettings.read(config).issuers()).hasSize(1);
  }

  @Test
  void suggestsTheKeyThatWasMeant() {
    assertRefused(
        with("scopewarden.jwt.clockskew", "3"),
        "scopewarden.jwt.clockskew is not a key of Scopewarden. Did you mean"
            + " scopewarden.jwt.clock-skew?");
    assertRefused(
        with("scopewarden.completely.other.thing", "3"),
        "scopewarden.completely.other.thing is not a key of Scopewarden");
  }

  @Test
  void namesAllUnknownKeysInOrder() {
    Map<String, String> values = with("scopewarden.jwt.isuer", "x");
    values.put("scopewarden.cache.entry", "1");

    assertRefused(
        values,
        "scopewarden.cache.entry is not a key of Scopewarden. Did you mean"
            + " scopewarden.cache.entries?\n  scopewarden.jwt.isuer is not a key of Scopewarden."
            + " Did you mean scopewarden.jwt.issuer?");
  }

  private static void assertRefused(Map<String, String> values, String problems) {
    assertThatThrownBy(() -> MicroProfileSettings.read(config(values)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("Scopewarden cannot start:\n  " + problems);
  }

  private static Map<String, String> with(String key, String value) {
    Map<String, String> values = new HashMap<>(GOOD);
    values.put(key, value);
    return values;
  }

  private static Config config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(values, "test", 100))
        .build();
  }
}
