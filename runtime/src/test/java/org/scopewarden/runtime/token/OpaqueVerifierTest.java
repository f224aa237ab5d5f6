package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.runtime.token.ToldIntrospection.goodBut;
import static org.scopewarden.runtime.token.ToldIntrospection.goodWithout;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.introspection.Introspection.Standing;
import org.scopewarden.runtime.token.IntrospectionPolicy.Lackable;

/** What an authorization server may say of a token, and what is made of it. */
final class OpaqueVerifierTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final Duration HOUR = Duration.ofHours(1);

  private final ToldIntrospection server = new ToldIntrospection();
  private final OpaqueVerifier verifier = verifier(policy());

  @Test
  void believesAGoodAnswer() throws TokenRefusedException {
    VerifiedToken token = verifier.verify("t", Standing.UNKNOWN);

    assertThat(token.issuer()).isEqualTo("https://as.example");
    assertThat(token.subject()).isEqualTo("user-1");
    assertThat(token.clientId()).isEqualTo("app-1");
    assertThat(token.scopes()).containsExactly("users:read");
    assertThat(token.roles()).isEmpty();
    assertThat(token.expiresAt()).isEqualTo(NOW.plusSeconds(600));
    assertThat(token.acr()).isNull();
    assertThat(token.authenticatedAt()).isNull();
    assertThat(token.key()).isNull();
  }

  @Test
  void readsWhatIsThereBesides() throws TokenRefusedException {
    server.tells(
        goodBut(
            """
            "aud": ["https://other.example", "https://api.example"], "scope": " a  b ",
            "iat": 1799999990, "nbf": 1800000000, "acr": "gold", "auth_time": 1799999000,
            "token_type": "Bearer", "username": 7, "active ": false
            """));

    VerifiedToken token = verifier.verify("t", Standing.UNKNOWN);

    assertThat(token.scopes()).containsExactlyInAnyOrder("a", "b");
    assertThat(token.acr()).isEqualTo("gold");
    assertThat(token.authenticatedAt()).isEqualTo(NOW.minusSeconds(1000));
  }

  @Test
  @Tag("IN-001")
  @Tag("INT-03")
  void refusesWhatIsNotActive() {
    server.tells(goodBut("active", false));
    assertRefused(Refusal.TOKEN_INACTIVE);
    server.tells("{\"active\":false}");
    assertRefused(Refusal.TOKEN_INACTIVE);
    server.tells("{\"active\":false,\"exp\":\"never\"}");
    assertRefused(Refusal.TOKEN_INACTIVE);
  }

  @Tag("IN-005")
  @Tag("INT-02")
  @ParameterizedTest
  @ValueSource(
      strings = {"\"true\"", "\"active\"", "1", "null", "[true]", "{\"active\":true}", "\"\"", "0"})
  void takesNothingButTheBooleanForActive(String active) {
    server.tells(goodBut("\"active\":" + active));

    assertRefused(Refusal.MALFORMED_CLAIM);
  }

  @Tag("IN-005")
  @Tag("INT-02")
  @Test
  void takesNoOtherNameForActive() {
    server.tells("{}");
    assertRefused(Refusal.MALFORMED_CLAIM);
    Map<String, @Nullable Object> others = goodWithout("active");
    others.put("Active", true);
    others.put("ACTIVE", true);
    server.tells(others);
    assertRefused(Refusal.MALFORMED_CLAIM);
  }

  @Tag("IN-002")
  @Test
  void refusesAnAnswerThatSaysNothingElse() {
    server.tells("{\"active\":true}");

    assertRefused(Refusal.MALFORMED_CLAIM);
  }

  @Tag("INT-05")
  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "exp", "sub", "client_id"})
  void needs(String member) {
    server.tells(goodWithout(member));
    assertRefused(Refusal.MALFORMED_CLAIM);
    server.tells(goodBut(member, null));
    assertRefused(Refusal.MALFORMED_CLAIM);
  }

  @Tag("INT-05")
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"iss\":\"https://other.example\"  | WRONG_ISSUER",
        "\"iss\":\"https://as.example/\"    | WRONG_ISSUER",
        "\"iss\":\"HTTPS://as.example\"     | WRONG_ISSUER",
        "\"iss\":[\"https://as.example\"]   | MALFORMED_CLAIM",
        "\"iss\":\"\"                       | MALFORMED_CLAIM",
        "\"aud\":\"https://other.example\"  | WRONG_AUDIENCE",
        "\"aud\":\"https://api.example/\"   | WRONG_AUDIENCE",
        "\"aud\":[\"x\",\"y\"]              | WRONG_AUDIENCE",
        "\"aud\":\"x https://api.example\"  | WRONG_AUDIENCE",
        "\"aud\":[]                         | MALFORMED_CLAIM",
        "\"aud\":\"\"                       | MALFORMED_CLAIM",
        "\"aud\":[\"https://api.example\",1]| MALFORMED_CLAIM",
        "\"aud\":{\"https://api.example\":1}| MALFORMED_CLAIM",
        "\"exp\":1800000000                 | EXPIRED",
        "\"exp\":1799999999.5               | EXPIRED",
        "\"exp\":0                          | EXPIRED",
        "\"exp\":\"1800000600\"             | MALFORMED_CLAIM",
        "\"exp\":-1                         | MALFORMED_CLAIM",
        "\"exp\":true                       | MALFORMED_CLAIM",
        "\"exp\":1800003601                 | LIFETIME_TOO_LONG",
        "\"exp\":1800000600000              | LIFETIME_TOO_LONG",
        "\"exp\":1E300                      | MALFORMED_CLAIM",
        "\"nbf\":1800000001                 | NOT_YET_VALID",
        "\"nbf\":1800000000.000000001       | NOT_YET_VALID",
        "\"nbf\":\"1\"                      | MALFORMED_CLAIM",
        "\"iat\":1800000001                 | NOT_YET_VALID",
        "\"iat\":1799996999                 | LIFETIME_TOO_LONG",
        "\"iat\":\"x\"                      | MALFORMED_CLAIM",
        "\"iat\":null                       | MALFORMED_CLAIM",
        "\"sub\":7                          | MALFORMED_CLAIM",
        "\"sub\":\"\"                       | MALFORMED_CLAIM",
        "\"client_id\":[\"app-1\"]          | MALFORMED_CLAIM",
        "\"acr\":1                          | MALFORMED_CLAIM",
        "\"auth_time\":\"x\"                | MALFORMED_CLAIM",
        "\"token_type\":\"DPoP\"            | WRONG_TOKEN_TYPE",
        "\"token_type\":\"dpop\"            | WRONG_TOKEN_TYPE",
        "\"token_type\":\"Refresh\"         | WRONG_TOKEN_TYPE",
        "\"token_type\":\"Bearer \"         | WRONG_TOKEN_TYPE",
        "\"token_type\":\"N_A\"             | WRONG_TOKEN_TYPE",
        "\"token_type\":null                | MALFORMED_CLAIM",
        "\"typ\":\"Refresh\"                | WRONG_TOKEN_TYPE",
        "\"typ\":\"ID\"                     | WRONG_TOKEN_TYPE",
        "\"typ\":7                          | WRONG_TOKEN_TYPE",
        "\"at_hash\":\"x\"                  | WRONG_TOKEN_TYPE",
        "\"token_type\":[\"Bearer\"]        | MALFORMED_CLAIM",
        "\"cnf\":{\"x5t#S256\":\"bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2\"}"
            + " | UNPROVEN_POSSESSION",
        "\"cnf\":{\"jkt\":\"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I\"}"
            + " | UNPROVEN_POSSESSION",
        "\"cnf\":null                       | UNPROVEN_POSSESSION",
        "\"cnf\":{}                         | UNPROVEN_POSSESSION",
        "\"scope\":[\"users:read\"]         | MALFORMED_CLAIM",
        "\"scope\":true                     | MALFORMED_CLAIM",
      })
  void refuses(String members, Refusal refusal) {
    server.tells(goodBut(members));

    assertRefused(refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"exp\":1800000000.000000001",
        "\"exp\":1800003600",
        "\"iat\":1800000000",
        "\"iat\":1799997000",
        "\"nbf\":1800000000",
        "\"token_type\":\"bearer\"",
        "\"token_type\":\"BEARER\"",
        "\"scope\":\"\"",
        "\"scope\":null",
        "\"typ\":\"Bearer\""
      })
  void accepts(String members) throws TokenRefusedException {
    server.tells(goodBut(members));

    assertThat(verifier.verify("t", Standing.UNKNOWN).subject()).isEqualTo("user-1");
  }

  @Test
  @Tag("INT-11")
  void aCallerMayHaveNoScope() throws TokenRefusedException {
    server.tells(goodWithout("scope"));

    assertThat(verifier.verify("t", Standing.UNKNOWN).scopes()).isEmpty();
  }

  @Tag("IN-014")
  @Test
  void readsScopesOfAnArrayOnlyIfToldTo() throws TokenRefusedException {
    OpaqueVerifier relaxed = verifier(policy(Set.of(), true));
    server.tells(goodBut("\"scope\":[\"a\",\"b\"]"));
    assertThat(relaxed.verify("t", Standing.UNKNOWN).scopes()).containsExactlyInAnyOrder("a", "b");
    server.tells(goodBut("\"scope\":\"a b\""));
    assertThat(relaxed.verify("t", Standing.UNKNOWN).scopes()).containsExactlyInAnyOrder("a", "b");

    for (String scope : new String[] {"[\"a\",1]", "[\"\"]", "[\"a b\"]", "{}", "7"}) {
      server.tells(goodBut("\"scope\":" + scope));
      assertRefused(relaxed, Refusal.MALFORMED_CLAIM);
    }
  }

  @Test
  void readsRolesOfTheMappedMember() throws TokenRefusedException {
    OpaqueVerifier mapped =
        verifier(
            new IntrospectionPolicy(
                "https://as.example",
                Set.of("https://api.example"),
                Set.of(),
                false,
                Duration.ZERO,
                HOUR,
                ClaimPath.parse("realm_access.roles")));
    assertThat(mapped.verify("t", Standing.UNKNOWN).roles()).isEmpty();

    server.tells(goodBut("\"realm_access\":{\"roles\":[\"admin\"]}"));

    assertThat(mapped.verify("t", Standing.UNKNOWN).roles()).containsExactly("admin");
    assertThat(verifier.verify("t", Standing.UNKNOWN).roles()).isEmpty();
  }

  @Test
  void lacksOnlyWhatItMayLack() throws TokenRefusedException {
    server.tells(goodWithout("iss"));
    assertThat(lacking(Lackable.ISS).verify("t", Standing.UNKNOWN).issuer())
        .isEqualTo("https://as.example");
    assertRefused(lacking(Lackable.EXP, Lackable.SUB), Refusal.MALFORMED_CLAIM);

    server.tells(goodWithout("sub"));
    assertThat(lacking(Lackable.SUB).verify("t", Standing.UNKNOWN).subject()).isEqualTo("app-1");
    assertRefused(lacking(Lackable.EXP, Lackable.ISS), Refusal.MALFORMED_CLAIM);

    server.tells(goodWithout("client_id"));
    assertThat(lacking(Lackable.CLIENT_ID).verify("t", Standing.UNKNOWN).clientId()).isNull();
    assertRefused(lacking(Lackable.SUB, Lackable.EXP), Refusal.MALFORMED_CLAIM);
    server.tells(goodWithout("client_id", "sub"));
    assertRefused(lacking(Lackable.values()), Refusal.MALFORMED_CLAIM);

    server.tells(goodWithout("exp"));
    assertThat(lacking(Lackable.EXP).verify("t", Standing.UNKNOWN).expiresAt())
        .isEqualTo(NOW.plus(HOUR));
    assertRefused(lacking(Lackable.SUB, Lackable.ISS), Refusal.MALFORMED_CLAIM);
  }

  @ParameterizedTest
  @EnumSource
  void judgesWhatItMayLackIfItIsThere(Lackable member) {
    server.tells(goodBut(member.member(), null));
    assertRefused(lacking(Lackable.values()), Refusal.MALFORMED_CLAIM);
    server.tells(goodBut(member.member(), false));
    assertRefused(lacking(Lackable.values()), Refusal.MALFORMED_CLAIM);
  }

  @Test
  void aTokenWithoutEndEndsWithTheLongestLifetime() throws TokenRefusedException {
    OpaqueVerifier endless = lacking(Lackable.EXP);
    Map<String, @Nullable Object> old = goodWithout("exp");
    old.put("iat", java.math.BigDecimal.valueOf(NOW.minus(HOUR).plusSeconds(1).getEpochSecond()));
    server.tells(old);
    assertThat(endless.verify("t", Standing.UNKNOWN).expiresAt()).isEqualTo(NOW.plusSeconds(1));

    old.put("iat", java.math.BigDecimal.valueOf(NOW.minus(HOUR).getEpochSecond()));
    server.tells(old);

    assertRefused(endless, Refusal.EXPIRED);
  }

  @Test
  void allowsForTheClocksToDiffer() throws TokenRefusedException {
    OpaqueVerifier skewed =
        verifier(
            new IntrospectionPolicy(
                "https://as.example",
                Set.of("https://api.example"),
                Set.of(),
                false,
                Duration.ofSeconds(30),
                HOUR,
                null));
    for (String good :
        new String[] {
          "\"exp\":1799999971", "\"nbf\":1800000030", "\"iat\":1800000030", "\"exp\":1800003630"
        }) {
      server.tells(goodBut(good));
      assertThat(skewed.verify("t", Standing.UNKNOWN)).isNotNull();
    }

    server.tells(goodBut("\"exp\":1799999970"));
    assertRefused(skewed, Refusal.EXPIRED);
    server.tells(goodBut("\"nbf\":1800000031"));
    assertRefused(skewed, Refusal.NOT_YET_VALID);
    server.tells(goodBut("\"exp\":1800003631"));
    assertRefused(skewed, Refusal.LIFETIME_TOO_LONG);
  }

  @Test
  @Tag("INT-06")
  void cannotSayWhenTheServerCannot() {
    server.isGone();

    assertThatThrownBy(() -> verifier.verify("t", Standing.UNKNOWN))
        .isInstanceOfSatisfying(
            TokenRefusedException.class,
            e -> {
              assertThat(e.refusal()).isEqualTo(Refusal.INTROSPECTION_UNAVAILABLE);
              assertThat(e.refusal().status()).isEqualTo(503);
              assertThat(e.retryAfter()).hasSeconds(7);
            });
  }

  @Tag("IN-030")
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "=", "a=b", "a b", "a\n", "é", "a\u0000", "a&b", "a%41", "a\"", "a,b"})
  void doesNotAskAboutWhatIsNoToken(String token) {
    assertThatThrownBy(() -> verifier.verify(token, Standing.UNKNOWN))
        .isInstanceOfSatisfying(
            TokenRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(Refusal.MALFORMED_TOKEN));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void asksAboutAllThatMayBeOneAsItIs() throws TokenRefusedException {
    String longest = "a".repeat(16_384);
    for (String token : new String[] {"-._~+/==", "eyJhbGciOiJub25lIn0.e30.", "a.b.c", longest}) {
      verifier.verify(token, Standing.KNOWN);
      assertThat(server.asked()).last().isEqualTo(token);
      assertThat(server.lastStanding()).isEqualTo(Standing.KNOWN);
    }

    assertThatThrownBy(() -> verifier.verify(longest + "a", Standing.KNOWN))
        .isInstanceOfSatisfying(
            TokenRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(Refusal.TOKEN_TOO_LONG));
    assertThat(server.asked()).hasSize(4);
  }

  private void assertRefused(Refusal refusal) {
    assertRefused(verifier, refusal);
  }

  private static void assertRefused(OpaqueVerifier verifier, Refusal refusal) {
    assertThatThrownBy(() -> verifier.verify("t", Standing.UNKNOWN))
        .isInstanceOfSatisfying(
            TokenRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private OpaqueVerifier lacking(Lackable... members) {
    return verifier(policy(Set.of(members), false));
  }

  private OpaqueVerifier verifier(IntrospectionPolicy policy) {
    return new OpaqueVerifier(policy, server, new MovingClock(NOW));
  }

  private static IntrospectionPolicy policy() {
    return policy(Set.of(), false);
  }

  static IntrospectionPolicy policy(Set<Lackable> mayLack, boolean scopeArrays) {
    return new IntrospectionPolicy(
        "https://as.example",
        Set.of("https://api.example"),
        mayLack,
        scopeArrays,
        Duration.ZERO,
        HOUR,
        null);
  }
}
