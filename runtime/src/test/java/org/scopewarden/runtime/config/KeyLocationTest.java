package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.keys.Discovery;
import org.scopewarden.runtime.keys.KeyAddress;
import org.scopewarden.runtime.keys.KeyListener;
import org.scopewarden.runtime.keys.KeyRules;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.RefreshPolicy;
import org.scopewarden.runtime.keys.RemoteKeys;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.JwtVectors;

/** Where keys may be, by which rules they are fetched, and what is said of each mistake. */
final class KeyLocationTest {

  @ParameterizedTest
  @EnumSource
  void discoversTheIssuersKeys(Discovery form) {
    assertThat(location(issuer("https://as.example/realms/acme").discovery(form)))
        .isEqualTo(
            new KeyLocation.Remote(
                new KeyAddress.Metadata(form, "https://as.example/realms/acme"),
                RefreshPolicy.standard()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPENID", "oidc", "true", "https://as.example"})
  void knowsTwoFormsOfDiscovery(String word) {
    assertRefused(
        issuer("https://as.example").set(Key.JWT_DISCOVERY, word),
        Key.JWT_DISCOVERY.problem("is \"" + word + "\", not one of oauth, openid"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "http://as.example, 'is \"http://as.example\": it must begin with https://'",
    "urn:acme, 'is \"urn:acme\": it must begin with https://'",
    "as.example, 'is \"as.example\", which is no absolute URI'",
    "https://as.example?a, 'is \"https://as.example?a\": with a query or a fragment it has no metadata'",
    "https://as.example#a, 'is \"https://as.example#a\": with a query or a fragment it has no metadata'",
    "https://a@as.example, 'has a user in it, of whom nobody would be told'",
  })
  @Tag("KEY-02")
  void discoversNothingOfAnIssuerThatHasNoMetadata(String issuer, String what) {
    assertRefused(issuer(issuer).discovery(Discovery.OAUTH), Key.JWT_ISSUER.problem(what));
  }

  @Test
  @Tag("JK-032")
  @Tag("KEY-02")
  void fetchesNoKeysInClear() {
    assertRefused(
        issuer("https://as.example").jwksUri(URI.create("http://as.example/jwks")),
        Key.JWT_JWKS_URI.problem("is \"http://as.example/jwks\": it must begin with https://"));
  }

  /** An address may hold a password or a key, and a message of the start is a line of a log. */
  @ParameterizedTest
  @CsvSource({
    "https://me:s3cret@as.example/jwks, 'has a user in it, of whom nobody would be told'",
    "http://me:s3cret@as.example/jwks, 'has a user in it, of whom nobody would be told'",
    "http://as.example/jwks?code=s3cret, 'is (not shown, since it has a user or a query): it must begin with https://'",
    "https://me:s3cret@as example, 'is (not shown, since it has a user or a query), which is no absolute URI'",
  })
  void showsNoSecretOfAnAddress(String address, String what) {
    assertRefused(
        issuer("https://as.example").set(Key.JWT_JWKS_URI, address),
        Key.JWT_JWKS_URI.problem(what));
  }

  @Test
  void settingsShowNoSecretOfAnAddress() {
    URI address = URI.create("https://keys.example/jwks?code=s3cret");

    assertThat(issuer("https://as.example").jwksUri(address).build().toString())
        .contains("https://keys.example/jwks")
        .doesNotContain("s3cret");
  }

  @Test
  @Tag("KEY-06")
  void discoversNoSecrets() {
    assertRefused(
        issuer("https://as.example")
            .algorithms(SignatureAlgorithm.HS256)
            .discovery(Discovery.OPENID),
        Key.JWT_ALGORITHMS.problem(
            "names HMAC, whose secrets must be in scopewarden.jwt.jwks-file"));
  }

  @Test
  void wantsExactlyOneLocation() {
    URI uri = URI.create("https://as.example/jwks");
    Path file = Path.of("keys.json");
    String discovery = "and scopewarden.jwt.discovery are both set: keep one";
    String both = "and scopewarden.jwt.jwks-file are both set: keep one";

    assertRefused(
        issuer("https://as.example"),
        Key.JWT_JWKS_URI.problem(
            "is not set, and neither is scopewarden.jwt.jwks-file or scopewarden.jwt.discovery"));
    assertRefused(
        issuer("https://as.example").jwksUri(uri).discovery(Discovery.OPENID),
        Key.JWT_JWKS_URI.problem(discovery));
    assertRefused(
        issuer("https://as.example").jwksFile(file).discovery(Discovery.OPENID),
        Key.JWT_JWKS_FILE.problem(discovery));
    assertRefused(
        issuer("https://as.example").jwksFile(file).jwksUri(uri).discovery(Discovery.OPENID),
        Key.JWT_JWKS_URI.problem(both));
  }

  @Test
  void isFetchedAsTheOperatorSays() {
    assertThat(
            location(
                remote()
                    .jwksFreshFor(Duration.ofSeconds(61))
                    .jwksKeepFor(Duration.ofSeconds(62))
                    .jwksOutage(Duration.ofSeconds(63))
                    .jwksDeadline(Duration.ofSeconds(4))))
        .isEqualTo(
            new KeyLocation.Remote(
                new KeyAddress.JwkSet(URI.create("https://as.example/jwks")),
                new RefreshPolicy(
                    Duration.ofSeconds(61),
                    Duration.ofSeconds(62),
                    Duration.ofSeconds(63),
                    Duration.ofSeconds(4))));
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "JWT_JWKS_FRESH_FOR, 59",
    "JWT_JWKS_FRESH_FOR, 3601",
    "JWT_JWKS_KEEP_FOR, 59",
    "JWT_JWKS_KEEP_FOR, 7201",
    "JWT_JWKS_OUTAGE, 59",
    "JWT_JWKS_OUTAGE, 86401",
    "JWT_JWKS_DEADLINE, 0",
    "JWT_JWKS_DEADLINE, 11",
    "JWT_JWKS_DEADLINE, 1.5",
  })
  @Tag("KEY-14")
  void hasBounds(Key key, String value) {
    assertThatThrownBy(() -> remote().set(key, value).build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(
            key.problem("is \"" + value + "\", not a whole number within its bounds"));
  }

  @ParameterizedTest
  @CsvSource({
    "60, 60, 60, 1",
    "3600, 7200, 86400, 10",
    "300, 300, 300, 2",
  })
  @Tag("KEY-14")
  void reachesItsBounds(String freshFor, String keepFor, String outage, String deadline) {
    assertThat(
            remote()
                .set(Key.JWT_JWKS_FRESH_FOR, freshFor)
                .set(Key.JWT_JWKS_KEEP_FOR, keepFor)
                .set(Key.JWT_JWKS_OUTAGE, outage)
                .set(Key.JWT_JWKS_DEADLINE, deadline)
                .build()
                .issuers())
        .hasSize(1);
  }

  @Test
  void holdsSpansInOrder() {
    assertRefused(
        remote().jwksFreshFor(Duration.ofSeconds(601)),
        Key.JWT_JWKS_KEEP_FOR.problem(
            "is 600, less than scopewarden.jwt.jwks-fresh-for, which is 601"));
    assertRefused(
        remote().jwksOutage(Duration.ofSeconds(599)),
        Key.JWT_JWKS_OUTAGE.problem(
            "is 599, less than scopewarden.jwt.jwks-keep-for, which is 600"));
  }

  @Test
  void opensWhatItSays() throws Exception {
    AtomicInteger told = new AtomicInteger();
    KeyListener listener =
        new KeyListener() {
          @Override
          public void refreshed(int keys, Duration took) {
            told.incrementAndGet();
          }
        };
    try (FaultyServer server = new FaultyServer(FaultyServer.answer("200 OK", JwtVectors.jwks()))) {
      Settings settings =
          issuer("https://as.example")
              .jwksUri(server.address())
              .jwksDeadline(Duration.ofSeconds(10))
              .build();

      KeySource keys =
          settings.issuers().get(0).keys().open(KeyRules.PUBLIC, Clock.systemUTC(), listener);

      assertThat(keys.find("ec1", SignatureAlgorithm.ES256))
          .isInstanceOf(KeySource.Answer.Found.class);
      assertThat(server.requests()).hasSize(1);
      assertThat(told).hasValue(1);
      ((RemoteKeys) keys).close();
      assertThat(settings.issuers().get(0).open(Clock.systemUTC())).isNotNull();
    }
  }

  private static KeyLocation location(Settings.Builder settings) {
    return settings.build().issuers().get(0).keys();
  }

  private static Settings.Builder remote() {
    return issuer("https://as.example").jwksUri(URI.create("https://as.example/jwks"));
  }

  private static Settings.Builder issuer(String issuer) {
    return Settings.builder()
        .issuer(issuer)
        .audience("https://api.example")
        .algorithms(SignatureAlgorithm.ES256);
  }

  private static void assertRefused(Settings.Builder settings, String problem) {
    assertThatThrownBy(settings::build)
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("Scopewarden cannot start:\n  " + problem);
  }
}
