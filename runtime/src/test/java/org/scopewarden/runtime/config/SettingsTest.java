package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopewarden.runtime.config.Settings.CachePolicy;
import org.scopewarden.runtime.config.Settings.Mode;
import org.scopewarden.runtime.config.Settings.ThrottlePolicy;
import org.scopewarden.runtime.keys.KeyAddress;
import org.scopewarden.runtime.keys.KeyRules;
import org.scopewarden.runtime.keys.RefreshPolicy;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.ClaimPath;
import org.scopewarden.runtime.token.TokenPolicy;
import org.scopewarden.runtime.token.TokenShape;
import org.scopewarden.runtime.token.TokenShape.Lackable;

/** What an operator may set, and what is said of each mistake. */
final class SettingsTest {

  @Test
  void needsFourThingsAndKnowsTheRest() {
    Settings settings = good().build();

    assertThat(settings.issuers().get(0).tokens())
        .isEqualTo(
            new TokenPolicy(
                "https://as.example",
                Set.of("https://api.example"),
                Set.of(SignatureAlgorithm.ES256),
                Duration.ZERO,
                Duration.ofDays(1)));
    assertThat(settings.issuers().get(0).keys()).isEqualTo(remote("https://as.example/jwks"));
    assertThat(settings.cache()).isEqualTo(new CachePolicy(10_000, Duration.ofMinutes(5)));
    assertThat(settings.realm()).isEqualTo("scopewarden");
    assertThat(settings.mode()).isEqualTo(Mode.ENFORCE);
    assertThat(settings.resource()).isNull();
    assertThat(settings.strictStartup()).isTrue();
    assertThat(settings.throttle()).isEqualTo(new ThrottlePolicy(0, 60, 10_000));
    assertThat(settings.throttle().isOn()).isFalse();
    assertThat(settings.transport().protects(false, "192.0.2.1", List.of())).isFalse();
  }

  @Test
  void takesWhatCodeSets() {
    Settings settings =
        Settings.builder()
            .issuer("https://as.example")
            .audience("https://a.example", "https://b.example")
            .algorithms(SignatureAlgorithm.EDDSA, SignatureAlgorithm.PS256)
            .jwksFile(Path.of("keys.json"))
            .clockSkew(Duration.ofSeconds(300))
            .maxLifetime(Duration.ofSeconds(1))
            .mode(Mode.OBSERVE)
            .resource(URI.create("https://api.example/v1"))
            .startupStrict(false)
            .transportTrustedProxies("10.0.0.0/8", "fd00::1")
            .set(Key.CACHE_ENTRIES, " 0 ")
            .build();

    assertThat(settings.issuers().get(0).tokens().audiences())
        .isEqualTo(Set.of("https://a.example", "https://b.example"));
    assertThat(settings.issuers().get(0).tokens().algorithms())
        .isEqualTo(Set.of(SignatureAlgorithm.EDDSA, SignatureAlgorithm.PS256));
    assertThat(settings.issuers().get(0).tokens().clockSkew()).isEqualTo(Duration.ofMinutes(5));
    assertThat(settings.issuers().get(0).keys())
        .isEqualTo(new KeyLocation.JwksFile(Path.of("keys.json"), "scopewarden.jwt.jwks-file"));
    assertThat(settings.cache().entries()).isZero();
    assertThat(settings.mode()).isEqualTo(Mode.OBSERVE);
    assertThat(settings.resource()).isEqualTo(URI.create("https://api.example/v1"));
    assertThat(settings.strictStartup()).isFalse();
    assertThat(settings.transport().protects(false, "fd00::1", List.of("https"))).isTrue();
  }

  @Test
  @Tag("OPS-04")
  @Tag("EN-018")
  void namesEveryMissingKeyAtOnce() {
    assertThatThrownBy(() -> Settings.builder().build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "Scopewarden cannot start:\n  "
                + String.join(
                    "\n  ",
                    Key.INTROSPECTION_URI.problem(
                        "is not set, and neither is anything of scopewarden.jwt."),
                    Key.JWT_ISSUER.problem("is not set"),
                    Key.JWT_AUDIENCE.problem("is not set"),
                    Key.JWT_ALGORITHMS.problem("is not set"),
                    Key.JWT_JWKS_URI.problem(
                        "is not set, and neither is scopewarden.jwt.jwks-file or"
                            + " scopewarden.jwt.discovery")));
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "JWT_ISSUER, '', is empty",
    "JWT_ISSUER, ' ', is empty",
    "JWT_ISSUER, as.example, 'is \"as.example\", which is no absolute URI'",
    "JWT_ISSUER, 'https://as example', 'is \"https://as example\", which is no absolute URI'",
    "JWT_AUDIENCE, '', is empty",
    "JWT_AUDIENCE, ' , ,', names nothing",
    "JWT_ALGORITHMS, ',', names nothing",
    "JWT_ALGORITHMS, 'ES256,none', 'names \"none\", which is not supported'",
    "JWT_ALGORITHMS, 'ES256,HS256',"
        + " 'names HMAC, whose secrets must be in scopewarden.jwt.jwks-file'",
    "JWT_KEYS_WITHOUT_ALG, 'RS256,none', 'names \"none\", which is not supported'",
    "JWT_ALGORITHMS, 'es256', 'names \"es256\", which is not supported'",
    "JWT_JWKS_URI, '', 'is not set, and neither is scopewarden.jwt.jwks-file or scopewarden.jwt.discovery'",
    "JWT_JWKS_URI, jwks, 'is \"jwks\", which is no absolute URI'",
    "JWT_JWKS_URI, http://as.example/, 'is \"http://as.example/\": it must begin with https://'",
    "JWT_JWKS_URI, http://localhost.evil/, 'is \"http://localhost.evil/\": it must begin with https://'",
    "JWT_JWKS_URI, http://127.0.0.1.evil/, 'is \"http://127.0.0.1.evil/\": it must begin with https://'",
    "JWT_JWKS_URI, http://2130706433/, 'is \"http://2130706433/\": it must begin with https://'",
    "JWT_JWKS_URI, file:///etc/jwks, 'is \"file:///etc/jwks\": it must begin with https://'",
    "JWT_JWKS_URI, https:/jwks, 'is \"https:/jwks\": it must begin with https://'",
    "JWT_JWKS_FILE, x.json, ''",
    "JWT_CLOCK_SKEW, 301, 'is \"301\", not a whole number within its bounds'",
    "JWT_CLOCK_SKEW, -1, 'is \"-1\", not a whole number within its bounds'",
    "JWT_CLOCK_SKEW, 1.5, 'is \"1.5\", not a whole number within its bounds'",
    "JWT_CLOCK_SKEW, PT30S, 'is \"PT30S\", not a whole number within its bounds'",
    "JWT_MAX_LIFETIME, 0, 'is \"0\", not a whole number within its bounds'",
    "JWT_MAX_LIFETIME, 2147483648, 'is \"2147483648\", not a whole number within its bounds'",
    "JWT_TYPES, ',', names nothing",
    "JWT_TYPES, 'at+jwt,a b', 'names \"a b\", which is no type'",
    "JWT_TYPES, 'a/b/c', 'names \"a/b/c\", which is no type'",
    "JWT_TYPES, 'DPoP+jwt', 'names \"DPoP+jwt\", which is no access token''s'",
    "JWT_MAY_LACK, 'jti,exp', 'names \"exp\", not one of those'",
    "JWT_CLIENT_ID_CLAIM, '', is empty",
    "JWT_SCOPE_CLAIM, ' ', is empty",
    "JWT_SCOPE_ARRAY, array, 'is \"array\", not one of true, false'",
    "CACHE_ENTRIES, -1, 'is \"-1\", not a whole number within its bounds'",
    "CACHE_LIFETIME, 0, 'is \"0\", not a whole number within its bounds'",
    "CACHE_LIFETIME, 301, 'is \"301\", not a whole number within its bounds'",
    "REALM, 'a\"b', has a character that a challenge may not hold",
    "REALM, 'a\\b', has a character that a challenge may not hold",
    "REALM, é, has a character that a challenge may not hold",
    "RESOURCE, http://api.example/, 'is \"http://api.example/\": it must begin with https://'",
    "RESOURCE, 'https://api.example/?a=b', has a query or a fragment",
    "RESOURCE, 'https://api.example/#', has a query or a fragment",
    "MODE, off, 'is \"off\", not one of enforce, observe'",
    "MODE, OBSERVE, 'is \"OBSERVE\", not one of enforce, observe'",
    "MODE, '', 'is \"\", not one of enforce, observe'",
    "REALM, 'a\tb', has a character that a challenge may not hold",
    "STARTUP_STRICT, yes, 'is \"yes\", not one of true, false'",
    "STARTUP_STRICT, TRUE, 'is \"TRUE\", not one of true, false'",
    "TRANSPORT_PLAIN_HTTP, true, 'is \"true\", not one of refuse, allow'",
    "TRANSPORT_TRUSTED_PROXIES, '10.0.0.0/8,proxy', 'names \"proxy\", which is neither an address nor a CIDR block'",
    "TRANSPORT_TRUSTED_PROXIES, 10.0.0.0/33, 'names \"10.0.0.0/33\", which is neither an address nor a CIDR block'",
    "THROTTLE_FAILURES, -1, 'is \"-1\", not a whole number within its bounds'",
    "THROTTLE_FAILURES, 10001, 'is \"10001\", not a whole number within its bounds'",
    "THROTTLE_FAILURES, '', 'is \"\", not a whole number within its bounds'",
    "THROTTLE_PER_MINUTE, 0, 'is \"0\", not a whole number within its bounds'",
    "THROTTLE_SENDERS, 0, 'is \"0\", not a whole number within its bounds'",
    "TRANSPORT_TRUSTED_PROXIES, 10.1, 'names \"10.1\", which is neither an address nor a CIDR block'",
  })
  void saysWhatIsWrongOnce(Key key, String value, String what) {
    if (what.isEmpty()) {
      assertRefused(
          good().set(key, value),
          Key.JWT_JWKS_URI.problem("and scopewarden.jwt.jwks-file are both set: keep one"));
    } else {
      assertRefused(good().set(key, value), key.problem(what));
    }
  }

  @ParameterizedTest
  @EnumSource
  void explainsEachKeyInOneLine(Key key) {
    assertThat(key.problem("is wrong"))
        .startsWith(key.key() + " is wrong. It is " + key.meaning())
        .endsWith("Example: " + key.key() + "=" + key.example())
        .doesNotContain("\n");
    assertThat(key.key()).startsWith(Key.PREFIX);
    assertThat(Key.named(key.key())).contains(key);
  }

  @ParameterizedTest
  @EnumSource
  void hasExamplesThatWork(Key key) {
    Settings.Builder settings = good();
    if (key == Key.JWT_JWKS_FILE || key == Key.JWT_DISCOVERY) {
      settings.set(Key.JWT_JWKS_URI, "");
    }
    if (key == Key.ISSUERS) {
      settings = twoIssuers();
    }
    if (key.key().startsWith(Key.INTROSPECTION_PREFIX)) {
      settings = IntrospectionSettingsTest.good();
    }
    if (key == Key.INTROSPECTION_CLIENT_SECRET_FILE) {
      settings.set(Key.INTROSPECTION_CLIENT_SECRET, "");
    }
    if (key == Key.INTROSPECTION_CLIENT_KEY_FILE
        || key == Key.INTROSPECTION_CLIENT_ASSERTION_AUDIENCE) {
      settings = ClientIdentityTest.good();
    }

    assertThat(settings.set(key, key.example()).build()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost/jwks",
    "http://LOCALHOST:8080/jwks",
    "http://127.0.0.1/",
    "http://127.9.9.9/",
    "http://[::1]/",
    "HTTPS://as.example/"
  })
  void letsKeysComeInClearFromThisMachineOnly(String uri) {
    assertThat(good().set(Key.JWT_JWKS_URI, uri).build().issuers().get(0).keys())
        .isEqualTo(remote(uri));
  }

  private static KeyLocation remote(String uri) {
    return new KeyLocation.Remote(new KeyAddress.JwkSet(URI.create(uri)), RefreshPolicy.standard());
  }

  @Test
  void secretsComeFromAFile() {
    Settings settings =
        Settings.builder()
            .issuer("https://as.example")
            .audience("https://api.example")
            .algorithms(SignatureAlgorithm.HS256)
            .jwksFile(Path.of("keys.json"))
            .build();

    assertThat(settings.issuers().get(0).rules())
        .isEqualTo(new KeyRules(Set.of(SignatureAlgorithm.HS256), true));
  }

  @Test
  void takesTheOtherWordsOfCode() {
    Settings settings =
        good()
            .keysWithoutAlg(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256)
            .rolesClaim("realm_access.roles")
            .cacheEntries(7)
            .cacheLifetime(Duration.ofSeconds(9))
            .realm("acme")
            .transportPlainHttp("allow")
            .throttleFailures(1)
            .throttlePerMinute(30)
            .throttleSenders(5)
            .build();

    IssuerSettings issuer = settings.issuers().get(0);
    assertThat(issuer.rules().withoutAlg())
        .isEqualTo(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256));
    assertThat(issuer.tokens().roles()).isEqualTo(ClaimPath.parse("realm_access.roles"));
    assertThat(settings.cache()).isEqualTo(new CachePolicy(7, Duration.ofSeconds(9)));
    assertThat(settings.realm()).isEqualTo("acme");
    assertThat(settings.throttle()).isEqualTo(new ThrottlePolicy(1, 30, 5));
    assertThat(settings.throttle().isOn()).isTrue();
    assertThat(settings.throttle().interval()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.transport().protects(false, "192.0.2.1", List.of())).isTrue();
    assertThat(good().keysWithoutAlg().build().issuers().get(0).rules().withoutAlg()).isEmpty();
  }

  @Test
  void aFileIsAPath() {
    assertThatThrownBy(
            () -> good().set(Key.JWT_JWKS_URI, "").set(Key.JWT_JWKS_FILE, "a\0b").build())
        .hasMessageContaining("scopewarden.jwt.jwks-file is \"a\0b\", which is no path");
  }

  @Test
  void takesTheShapeOfTokens() {
    Settings settings =
        good()
            .types("at+jwt", "application/JWT", "none")
            .mayLack("client_id", "jti")
            .clientIdClaim("azp")
            .scopeClaim("scp")
            .scopeArray(true)
            .build();

    assertThat(settings.issuers().get(0).tokens().shape())
        .isEqualTo(
            new TokenShape(
                Set.of("at+jwt", "jwt", "none"),
                Set.of(Lackable.CLIENT_ID, Lackable.JTI),
                "azp",
                "scp",
                true));
    assertThat(good().build().issuers().get(0).tokens().shape()).isEqualTo(TokenShape.RFC9068);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', 'ES256,EdDSA,RS384'",
    "none, ''",
    "'RS256,PS256', 'RS256,PS256'",
    "'RS256, ES384', 'RS256,ES384'",
  })
  @Tag("JK-021")
  @Tag("JWT-08")
  void aKeyWithoutAlgServesWhatIsDerivedOrListed(String value, String served) {
    Settings settings =
        good()
            .set(Key.JWT_ALGORITHMS, "PS256,RS384,EdDSA,ES256")
            .set(Key.JWT_KEYS_WITHOUT_ALG, value)
            .build();

    assertThat(settings.issuers().get(0).rules()).isEqualTo(new KeyRules(named(served), false));
  }

  private static Set<SignatureAlgorithm> named(String names) {
    return ConfiguredValues.items(names).stream()
        .map(name -> SignatureAlgorithm.named(name).orElseThrow())
        .collect(Collectors.toSet());
  }

  private static void assertRefused(Settings.Builder settings, String problem) {
    assertThatThrownBy(settings::build)
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("Scopewarden cannot start:\n  " + problem);
  }

  private static Settings.Builder twoIssuers() {
    return Settings.builder()
        .audience("https://api.example")
        .algorithms(SignatureAlgorithm.ES256)
        .issuer("acme", acme -> acme.issuer("https://a.example").jwksFile(Path.of("a.json")))
        .issuer(
            "partner", partner -> partner.issuer("https://b.example").jwksFile(Path.of("b.json")));
  }

  private static Settings.Builder good() {
    return Settings.builder()
        .issuer("https://as.example")
        .audience("https://api.example")
        .algorithms(SignatureAlgorithm.ES256)
        .jwksUri(URI.create("https://as.example/jwks"));
  }
}
