package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.introspection.ClientAuthentication.Method;
import org.scopewarden.runtime.introspection.IntrospectionLimits;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.ClaimPath;
import org.scopewarden.runtime.token.IntrospectionPolicy;
import org.scopewarden.runtime.token.IntrospectionPolicy.Lackable;
import org.scopewarden.runtime.token.OpaqueCachePolicy;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.TokenVerifier;
import org.scopewarden.testsecrets.UsedSecrets;

/** What an operator may set about opaque tokens, and that no mistake shows the secret. */
final class IntrospectionSettingsTest {

  private static final String SECRET = UsedSecrets.use("t0psecret-of-this-server");

  @TempDir private Path folder;

  @Test
  @Tag("INT-08")
  void needsFiveThingsAndKnowsTheRest() {
    Settings settings = good().build();

    assertThat(settings.issuers()).isEmpty();
    IntrospectionSettings introspection = Objects.requireNonNull(settings.introspection());
    assertThat(introspection.endpoint().uri()).isEqualTo(URI.create("https://as.example/ask"));
    assertThat(introspection.endpoint().client())
        .isInstanceOfSatisfying(
            ClientIdentity.BySecret.class,
            client -> {
              assertThat(client.inForm()).isFalse();
              assertThat(client.clientId()).isEqualTo("rs");
            });
    assertThat(introspection.endpoint().limits()).isEqualTo(IntrospectionLimits.standard(8));
    assertThat(introspection.tokens())
        .isEqualTo(
            new IntrospectionPolicy(
                "https://as.example",
                Set.of("https://api.example"),
                Set.of(),
                false,
                Duration.ZERO,
                Duration.ofDays(1),
                null));
    assertThat(introspection.cache())
        .isEqualTo(new OpaqueCachePolicy(10_000, Duration.ofMinutes(1), Duration.ofSeconds(10)));
  }

  @Test
  void takesWhatCodeSets() {
    IntrospectionSettings introspection =
        introspection(words ->
            words
                .clientAuthentication(Method.POST)
                .audience("https://a.example", "https://b.example")
                .mayLack(Lackable.EXP, Lackable.SUB)
                .scopeArray(true)
                .clockSkew(Duration.ofSeconds(30))
                .maxLifetime(Duration.ofHours(1))
                .rolesClaim("realm_access.roles")
                .cacheLifetime(Duration.ofSeconds(20))
                .negativeCacheLifetime(Duration.ZERO)
                .calls(32));

    assertThat(introspection.endpoint().client())
        .isInstanceOfSatisfying(
            ClientIdentity.BySecret.class, client -> assertThat(client.inForm()).isTrue());
    assertThat(introspection.endpoint().limits()).isEqualTo(IntrospectionLimits.standard(32));
    assertThat(introspection.tokens())
        .isEqualTo(
            new IntrospectionPolicy(
                "https://as.example",
                Set.of("https://a.example", "https://b.example"),
                Set.of(Lackable.EXP, Lackable.SUB),
                true,
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                ClaimPath.parse("realm_access.roles")));
    assertThat(introspection.cache())
        .isEqualTo(new OpaqueCachePolicy(10_000, Duration.ofSeconds(20), Duration.ZERO));
  }

  @Test
  void standsBesideSignedTokens() {
    Settings both =
        good()
            .issuer("https://as.example")
            .audience("https://api.example")
            .algorithms(SignatureAlgorithm.ES256)
            .jwksUri(URI.create("https://as.example/jwks"))
            .build();

    assertThat(both.issuers()).hasSize(1);
    assertThat(both.introspection()).isNotNull();
  }

  @Test
  void oneOfTwoSignedIssuersStillNeedsItsKeys() {
    assertThatThrownBy(() -> good().issuers("acme").build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("scopewarden.issuers.acme.issuer is not set");
    assertThatThrownBy(() -> good().clockSkew(Duration.ZERO).build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("scopewarden.jwt.issuer is not set");
  }

  @Test
  void namesEveryMissingKeyAtOnce() {
    Settings.Builder alone =
        Settings.builder().set(Key.INTROSPECTION_URI, "https://as.example/ask");

    assertRefused(
        alone,
        Key.INTROSPECTION_CLIENT_ID.problem("is not set"),
        Key.INTROSPECTION_CLIENT_SECRET.problem(
            "is not set, and neither is scopewarden.introspection.client-secret-file"),
        Key.INTROSPECTION_ISSUER.problem("is not set"),
        Key.INTROSPECTION_AUDIENCE.problem("is not set"));
  }

  @Test
  void saysWhatIsSetInVain() {
    assertThatThrownBy(
            () -> Settings.builder().set(Key.INTROSPECTION_CLIENT_SECRET, SECRET).build())
        .hasMessageContaining(
            "scopewarden.introspection.uri is not set, but"
                + " scopewarden.introspection.client-secret is.")
        .hasMessageNotContaining(SECRET);
    assertThatThrownBy(() -> good().set(Key.INTROSPECTION_URI, " ").build())
        .hasMessageContaining("scopewarden.introspection.uri is empty.")
        .hasMessageNotContaining(SECRET);
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "INTROSPECTION_URI, http://as.example/, 'is \"http://as.example/\": it must begin with https://'",
    "INTROSPECTION_URI, ask, 'is \"ask\", which is no absolute URI'",
    "INTROSPECTION_CLIENT_ID, '', is empty",
    "INTROSPECTION_CLIENT_AUTHENTICATION, jwt, 'is \"jwt\", not one of basic, post, private_key_jwt'",
    "INTROSPECTION_ISSUER, '', is empty",
    "INTROSPECTION_ISSUER, as, 'is \"as\", which is no absolute URI'",
    "INTROSPECTION_AUDIENCE, '', is empty",
    "INTROSPECTION_AUDIENCE, ',', names nothing",
    "INTROSPECTION_MAY_LACK, 'sub,aud', 'names \"aud\", which is needed'",
    "INTROSPECTION_SCOPE_ARRAY, yes, 'is \"yes\", not one of true, false'",
    "INTROSPECTION_CLOCK_SKEW, 301, 'is \"301\", not a whole number within its bounds'",
    "INTROSPECTION_MAX_LIFETIME, 0, 'is \"0\", not a whole number within its bounds'",
    "INTROSPECTION_ROLES_CLAIM, a..b, 'is \"a..b\", which has an empty name or a stray backslash in it'",
    "INTROSPECTION_CACHE_LIFETIME, 301, 'is \"301\", not a whole number within its bounds'",
    "INTROSPECTION_CACHE_LIFETIME, -1, 'is \"-1\", not a whole number within its bounds'",
    "INTROSPECTION_NEGATIVE_CACHE_LIFETIME, 11, 'is \"11\", not a whole number within its bounds'",
    "INTROSPECTION_CALLS, 0, 'is \"0\", not a whole number within its bounds'",
    "INTROSPECTION_CALLS, 1001, 'is \"1001\", not a whole number within its bounds'",
  })
  void saysWhatIsWrongOnce(Key key, String value, String what) {
    assertRefused(good().set(key, value), key.problem(what));
  }

  @Test
  void wantsOneSecret() {
    assertRefused(
        good().set(Key.INTROSPECTION_CLIENT_SECRET_FILE, "secret.txt"),
        Key.INTROSPECTION_CLIENT_SECRET.problem(
            "and scopewarden.introspection.client-secret-file are both set: keep one"));
    assertRefused(
        good()
            .set(Key.INTROSPECTION_CLIENT_SECRET, "")
            .set(Key.INTROSPECTION_CLIENT_SECRET_FILE, "a\u0000b"),
        Key.INTROSPECTION_CLIENT_SECRET_FILE.problem("is \"a\u0000b\", which is no path"));
  }

  @Test
  void showsNoSecret() {
    assertThat(good().build().toString()).doesNotContain(SECRET).contains("(secret)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n"})
  void readsTheSecretOfAFile(String end) throws Exception {
    assertThat(sent(file(SECRET + end))).isEqualTo("Basic " + encoded("rs:" + SECRET));
  }

  @Test
  void takesOneLineBreakAwayAndNothingElse() throws Exception {
    // The header is form-encoded.
    assertThat(sent(file(SECRET + " \n\n"))).isEqualTo("Basic " + encoded("rs:" + SECRET + "+%0A"));
    assertThat(sent(file("a".repeat(8_192)))).hasSizeGreaterThan(8_192);
  }

  @Test
  void needsASecretInTheFile() throws IOException {
    Path missing = folder.resolve("missing");
    for (Path empty : new Path[] {file(""), file("\n"), file("a".repeat(8_193))}) {
      assertThatThrownBy(() -> open(empty))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining(
              "scopewarden.introspection.client-secret-file is "
                  + empty
                  + ", which holds no secret of 1 to 8192 octets");
    }
    assertThatThrownBy(() -> open(missing))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("is " + missing + ", which cannot be read (NoSuchFileException)");
  }

  private static String encoded(String credentials) {
    return UsedSecrets.use(
        Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII)));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("secret" + content.length()), content);
  }

  /** The Authorization header that a question carries. */
  private static String sent(Path file) throws IOException {
    try (FaultyServer server = new FaultyServer(FaultyServer.json("{\"active\":false}"))) {
      TokenVerifier verifier =
          introspection(
                  words -> words.uri(server.address()).clientSecret("").clientSecretFile(file))
              .open(Clock.systemUTC(), hit -> {});

      assertThatThrownBy(() -> verifier.verify("t"))
          .isInstanceOf(TokenRefusedException.class)
          .hasMessage("token_inactive");

      return server
          .lastRequest()
          .head()
          .lines()
          .filter(line -> line.startsWith("Authorization: "))
          .map(line -> line.substring(15))
          .findFirst()
          .orElse("");
    }
  }

  private static TokenVerifier open(Path file) {
    return introspection(words -> words.clientSecret("").clientSecretFile(file))
        .open(Clock.systemUTC(), hit -> {});
  }

  private static IntrospectionSettings introspection(Consumer<IntrospectionBuilder> words) {
    return Objects.requireNonNull(good().introspection(words).build().introspection());
  }

  private static void assertRefused(Settings.Builder settings, String... problems) {
    assertThatThrownBy(settings::build)
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("Scopewarden cannot start:\n  " + String.join("\n  ", problems))
        .hasMessageNotContaining(SECRET);
  }

  static Settings.Builder good() {
    return Settings.builder()
        .introspection(words ->
            words
                .uri(URI.create("https://as.example/ask"))
                .clientId("rs")
                .clientSecret(SECRET)
                .issuer("https://as.example")
                .audience("https://api.example"));
  }
}
