package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.runtime.keys.KeyAddress;
import org.scopewarden.runtime.keys.RefreshPolicy;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.TokenPolicy;

/** The keys of MicroProfile JWT: what they mean here, and which are refused. */
final class JwtAliasesTest {

  private static final String LOCATION = "mp.jwt.verify.publickey.location";

  private static final Map<String, String> GOOD =
      Map.of(
          "mp.jwt.verify.issuer",
          "https://as.example",
          "mp.jwt.verify.audiences",
          "https://api.example,https://other.example",
          "mp.jwt.verify.publickey.algorithm",
          "ES256",
          LOCATION,
          "https://as.example/jwks",
          "mp.jwt.verify.clock.skew",
          "7",
          "mp.jwt.verify.token.age",
          "600",
          "mp.jwt.token.header",
          "authorization");

  @Test
  void meanTheSame() {
    IssuerSettings issuer = read(GOOD).issuers().get(0);

    TokenPolicy tokens = issuer.tokens();
    assertThat(tokens.issuer()).isEqualTo("https://as.example");
    assertThat(tokens.audiences())
        .isEqualTo(Set.of("https://api.example", "https://other.example"));
    assertThat(tokens.algorithms()).isEqualTo(Set.of(SignatureAlgorithm.ES256));
    assertThat(tokens.clockSkew()).hasSeconds(7);
    assertThat(tokens.maximumLifetime()).hasMinutes(10);
    assertThat(issuer.keys())
        .isEqualTo(
            new KeyLocation.Remote(
                new KeyAddress.JwkSet(URI.create("https://as.example/jwks")),
                RefreshPolicy.standard()));
  }

  @Test
  void areReadFromTheEnvironment() {
    Map<String, String> environment = new HashMap<>();
    GOOD.forEach(
        (name, value) -> environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));

    assertThat(read(new EnvConfigSource(environment, 300)).issuers())
        .isEqualTo(read(GOOD).issuers());
  }

  @ParameterizedTest
  @CsvSource({
    "/etc/keys.json, /etc/keys.json",
    "file:///etc/keys.json, /etc/keys.json",
    "FILE:/etc/keys.json, /etc/keys.json",
    "file://host/keys.json, file://host/keys.json",
    "META-INF/keys.json, META-INF/keys.json",
  })
  void locateAFile(String location, String path) {
    assertThat(read(with(LOCATION, location)).issuers().get(0).keys())
        .isEqualTo(new KeyLocation.JwksFile(Path.of(path), LOCATION));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "scopewarden.jwt.issuer, https://own.example",
    "scopewarden.jwt.audience, https://own.example",
    "scopewarden.jwt.algorithms, RS256",
    "scopewarden.jwt.jwks-uri, https://own.example",
    "scopewarden.jwt.jwks-file, own.json",
    "scopewarden.jwt.clock-skew, 9",
    "scopewarden.jwt.max-lifetime, 9",
  })
  void yieldToOurOwn(String name, String value) {
    Map<String, String> own =
        Map.of(
            "scopewarden.jwt.issuer", "https://as.example",
            "scopewarden.jwt.audience", "https://api.example,https://other.example",
            "scopewarden.jwt.algorithms", "ES256",
            "scopewarden.jwt.clock-skew", "7",
            "scopewarden.jwt.max-lifetime", "600");
    Map<String, String> without = new HashMap<>(own);
    without.put("scopewarden.jwt.jwks-uri", "https://as.example/jwks");
    if (name.contains("jwks")) {
      without.remove("scopewarden.jwt.jwks-uri");
    }
    without.put(name, value);

    assertThat(read(with(name, value)).issuers()).isEqualTo(read(without).issuers());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "mp.jwt.token.header, Cookie, tokens are read from the Authorization header only",
    "mp.jwt.token.cookie, Bearer, tokens are not read from cookies",
    "mp.jwt.decrypt.key.location, key.pem, encrypted tokens are not accepted",
    "mp.jwt.decrypt.key.algorithm, RSA-OAEP, encrypted tokens are not accepted",
    "mp.jwt.verify.publickey, PEM,"
        + " 'keys stand in a JWK Set, at mp.jwt.verify.publickey.location'",
  })
  void areRefusedWhereTheyAskForWhatIsNotDone(String name, String value, String reason) {
    assertThatThrownBy(() -> read(with(name, value)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("Scopewarden cannot start:\n  " + name + " is not supported: " + reason);
  }

  @Test
  void areNamedWhereTheirValuesAreWrong() {
    assertThatThrownBy(() -> read(with("mp.jwt.verify.clock.skew", "301")))
        .hasMessageContaining(
            "\n  mp.jwt.verify.clock.skew is \"301\", not a whole number within its bounds");
    assertThatThrownBy(() -> read(with(LOCATION, "http://as.example/jwks")))
        .hasMessageContaining("\n  " + LOCATION + " is \"http://as.example/jwks\"");
  }

  @Test
  void countForSeveralIssuersAsOurOwnDo() {
    Map<String, String> values = with("scopewarden.issuers", "acme");
    values.remove("mp.jwt.verify.issuer");
    values.remove(LOCATION);
    values.put("scopewarden.issuers.acme.issuer", "https://acme.example");
    values.put("scopewarden.issuers.acme.jwks-uri", "https://acme.example/jwks");
    values.put("scopewarden.issuers.acme.clock-skew", "3");

    TokenPolicy acme = read(values).issuers().get(0).tokens();
    assertThat(acme.algorithms()).isEqualTo(Set.of(SignatureAlgorithm.ES256));
    assertThat(acme.clockSkew()).hasSeconds(3);
    assertThat(acme.maximumLifetime()).hasMinutes(10);

    values.put("mp.jwt.verify.issuer", "https://as.example");
    assertThatThrownBy(() -> read(values))
        .hasMessageContaining("\n  mp.jwt.verify.issuer is set beside scopewarden.issuers: ");
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> values = new HashMap<>(GOOD);
    values.put(name, value);
    return values;
  }

  private static Settings read(Map<String, String> values) {
    return read(new PropertiesConfigSource(values, "test", 100));
  }

  private static Settings read(ConfigSource source) {
    return MicroProfileSettings.read(new SmallRyeConfigBuilder().withSources(source).build());
  }
}
