package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.runtime.keys.KeyAddress;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.RefreshPolicy;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.TrustedIssuer;

/** Several issuers: what is each one's own, what is shared, and what is said of each mistake. */
final class IssuersTest {

  private static final Map<String, String> GOOD =
      Map.of(
          "scopewarden.issuers", "acme, partner-2",
          "scopewarden.jwt.audience", "https://api.example",
          "scopewarden.jwt.algorithms", "ES256",
          "scopewarden.issuers.acme.issuer", "https://acme.example",
          "scopewarden.issuers.acme.jwks-uri", "https://acme.example/jwks",
          "scopewarden.issuers.partner-2.issuer", "https://partner.example",
          "scopewarden.issuers.partner-2.jwks-file", "partner.json",
          "scopewarden.issuers.partner-2.algorithms", "RS256,PS256");

  @Test
  void eachHasItsOwnValuesBeforeThoseForAll() {
    Settings settings = read(GOOD);

    assertThat(settings.issuers()).hasSize(2);
    IssuerSettings acme = settings.issuers().get(0);
    IssuerSettings partner = settings.issuers().get(1);
    assertThat(acme.tokens().issuer()).isEqualTo("https://acme.example");
    assertThat(acme.tokens().algorithms()).isEqualTo(Set.of(SignatureAlgorithm.ES256));
    assertThat(acme.keys())
        .isEqualTo(
            new KeyLocation.Remote(
                new KeyAddress.JwkSet(URI.create("https://acme.example/jwks")),
                RefreshPolicy.standard()));
    assertThat(partner.tokens().issuer()).isEqualTo("https://partner.example");
    assertThat(partner.tokens().algorithms())
        .isEqualTo(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256));
    assertThat(partner.tokens().audiences()).isEqualTo(Set.of("https://api.example"));
    assertThat(partner.keys())
        .isEqualTo(
            new KeyLocation.JwksFile(
                Path.of("partner.json"), "scopewarden.issuers.partner-2.jwks-file"));
  }

  @Test
  void codeHasTheSameWords() {
    Settings settings =
        Settings.builder()
            .issuers("acme", "partner-2")
            .audience("https://api.example")
            .algorithms(SignatureAlgorithm.ES256)
            .issuer(
                "acme",
                acme ->
                    acme.issuer("https://acme.example")
                        .jwksUri(URI.create("https://acme.example/jwks")))
            .issuer(
                "partner-2",
                partner ->
                    partner
                        .issuer("https://partner.example")
                        .jwksFile(Path.of("partner.json"))
                        .algorithms(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256))
            .build();

    assertThat(settings.issuers()).isEqualTo(read(GOOD).issuers());
  }

  @Test
  void codeCannotGiveAnIssuerWhatIsForAll() {
    assertThatThrownBy(() -> Settings.builder().issuer("acme", acme -> acme.set(Key.REALM, "acme")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scopewarden.realm is for all issuers");
  }

  @Test
  void readsTheEnvironment() {
    Map<String, String> environment = new HashMap<>();
    GOOD.forEach((name, value) ->
        environment.put(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));

    assertThat(read(new EnvConfigSource(environment, 300)).issuers())
        .isEqualTo(read(GOOD).issuers());
  }

  @ParameterizedTest(name = "{0}={1}: {2} {3}")
  @CsvSource({
    "scopewarden.issuers, 'acme,partner-2,acme', ISSUERS, 'names \"acme\" twice'",
    "scopewarden.issuers.acme.issuer, , JWT_ISSUER, is not set",
    "scopewarden.issuers.acme.issuer, ' ', JWT_ISSUER, is empty",
    "scopewarden.issuers.acme.issuer, acme, JWT_ISSUER, 'is \"acme\", which is no absolute URI'",
    "scopewarden.issuers.partner-2.issuer, https://acme.example, JWT_ISSUER,"
        + " 'is \"https://acme.example\", and so is that of another issuer'",
    "scopewarden.issuers.acme.jwks-uri, , JWT_JWKS_URI,"
        + " 'is not set, and neither is scopewarden.issuers.acme.jwks-file or"
        + " scopewarden.issuers.acme.discovery'",
    "scopewarden.issuers.acme.jwks-uri, http://acme.example/, JWT_JWKS_URI,"
        + " 'is \"http://acme.example/\": it must begin with https://'",
    "scopewarden.issuers.acme.audience, ' ', JWT_AUDIENCE, is empty",
    "scopewarden.issuers.acme.algorithms, none, JWT_ALGORITHMS,"
        + " 'names \"none\", which is not supported'",
    "scopewarden.issuers.partner-2.clock-skew, 301, JWT_CLOCK_SKEW,"
        + " 'is \"301\", not a whole number within its bounds'",
    "scopewarden.jwt.clock-skew, 301, JWT_CLOCK_SKEW,"
        + " 'is \"301\", not a whole number within its bounds'",
    "scopewarden.jwt.issuer, https://as.example, JWT_ISSUER,"
        + " 'is set beside scopewarden.issuers: set it for each of those instead'",
    "scopewarden.jwt.jwks-uri, https://as.example, JWT_JWKS_URI,"
        + " 'is set beside scopewarden.issuers: set it for each of those instead'",
    "scopewarden.jwt.jwks-file, keys.json, JWT_JWKS_FILE,"
        + " 'is set beside scopewarden.issuers: set it for each of those instead'",
  })
  void namesTheKeyThatIsWrongOnce(String name, @Nullable String value, Key key, String what) {
    assertRefused(with(name, value), key.problem(name, what));
  }

  @Test
  void namesTheIssuerWhereNothingIsSetForAll() {
    Map<String, String> values = with("scopewarden.jwt.algorithms", null);

    assertRefused(
        values, Key.JWT_ALGORITHMS.problem("scopewarden.issuers.acme.algorithms", "is not set"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "scopewarden.issuers.acme.isuer,"
        + " 'scopewarden.issuers.acme.isuer is not a key of Scopewarden."
        + " Did you mean scopewarden.issuers.acme.issuer?'",
    "scopewarden.issuers.acmee.audience,"
        + " 'scopewarden.issuers.acmee.audience names an issuer that scopewarden.issuers does not"
        + " list. Did you mean scopewarden.issuers.acme?'",
    "scopewarden.issuers.zzzzzzzz.audience,"
        + " 'scopewarden.issuers.zzzzzzzz.audience names an issuer that scopewarden.issuers does"
        + " not list'",
    "scopewarden.issuers.acme.realm,"
        + " 'scopewarden.issuers.acme.realm is not a key of Scopewarden'",
    "scopewarden.issuers.acme, 'scopewarden.issuers.acme is not a key of Scopewarden'",
    "scopewarden.issuer,"
        + " 'scopewarden.issuer is not a key of Scopewarden. Did you mean scopewarden.issuers?'",
  })
  void suggestsTheNameThatWasMeant(String name, String problem) {
    assertRefused(with(name, "x"), problem);
  }

  @Test
  void codeIsToldOfAnIssuerThatIsNotListed() {
    Settings.Builder settings = Settings.builder();
    GOOD.forEach(settings::set);

    assertThatThrownBy(settings.issuer("acmee", acme -> acme.audience("x"))::build)
        .hasMessage(
            "Scopewarden cannot start:\n"
                + "  scopewarden.issuers.acmee.audience names an issuer that scopewarden.issuers"
                + " does not list. Did you mean scopewarden.issuers.acme?");
  }

  @ParameterizedTest
  @CsvSource({"Acme", "a.b", "a b", "a_b", "-a", "a--b", "é"})
  void shortNamesAreShort(String name) {
    assertThatThrownBy(() -> read(Map.of("scopewarden.issuers", name)))
        .hasMessageContaining(
            "scopewarden.issuers names \"" + name + "\", which is no short name. It is ");
  }

  @Test
  void opensTheKeysOfAFile(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("keys.json"), JwtVectors.jwks());
    Settings settings = read(with("scopewarden.issuers.partner-2.jwks-file", file.toString()));

    TrustedIssuer partner = settings.issuers().get(1).open(Clock.systemUTC());

    assertThat(partner.policy().issuer()).isEqualTo("https://partner.example");
    assertThat(partner.keys().find("rs1", SignatureAlgorithm.RS256))
        .isInstanceOf(KeySource.Answer.Found.class);
  }

  @Test
  void namesTheKeyOfAFileThatIsNotThere() {
    IssuerSettings partner = read(GOOD).issuers().get(1);

    assertThatThrownBy(() -> partner.open(Clock.systemUTC()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(
            "scopewarden.issuers.partner-2.jwks-file is partner.json, which cannot be read");
  }

  private static void assertRefused(Map<String, String> values, String problem) {
    assertThatThrownBy(() -> read(values))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("Scopewarden cannot start:\n  " + problem);
  }

  private static Map<String, String> with(String name, @Nullable String value) {
    Map<String, String> values = new HashMap<>(GOOD);
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
    return values;
  }

  private static Settings read(Map<String, String> values) {
    return read(new PropertiesConfigSource(values, "test", 100));
  }

  private static Settings read(ConfigSource source) {
    return MicroProfileSettings.read(new SmallRyeConfigBuilder().withSources(source).build());
  }
}
