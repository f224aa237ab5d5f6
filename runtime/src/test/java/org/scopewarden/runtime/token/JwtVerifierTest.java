package org.scopewarden.runtime.token;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.keys.VerificationKey;
import org.scopewarden.runtime.token.TestIssuer.Claimed;

/** Boundaries that the vectors leave out, and the order of the checks. */
final class JwtVerifierTest {

  private static final long NOW = JwtVectors.now().getEpochSecond();

  private final MovingClock clock = new MovingClock(JwtVectors.now());
  private final StaticKeys keys = StaticKeys.of(JwtVectors.keys());

  @Test
  void tellsWhatTheTokenSays() throws TokenRefusedException {
    VerifiedToken token = verifier(0).verify(TestIssuer.claims().token());

    assertThat(token.issuer()).isEqualTo("https://as.example");
    assertThat(token.subject()).isEqualTo("user-1");
    assertThat(token.clientId()).isEqualTo("svc");
    assertThat(token.scopes()).isEqualTo(Set.of("orders.read"));
    assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond(1_800_000_300));
    assertThat(requireNonNull(token.key()).kid()).isEqualTo("ec1");
  }

  @ParameterizedTest(name = "exp {0} with a skew of {1} s: {2}")
  @CsvSource({
    "1800000000, 0, expired",
    "1800000000.0000, 0, expired",
    "18e8, 0, expired",
    "1800000000.000000001, 0, accepted",
    "1800000000.0000000001, 0, accepted",
    "1800000000.000000000000000000000000000000000000001, 0, accepted",
    "1799999999.999999999, 0, expired",
    "1800000001, 0, accepted",
    "1799999940, 60, expired",
    "1799999940.000000001, 60, accepted",
    "1799999941, 60, accepted",
    "-1, 0, malformed_claim",
    "-0.0, 0, expired",
    "9007199254740992, 0, lifetime_too_long",
    "9007199254740992.1, 0, malformed_claim",
    "9007199254740993, 0, malformed_claim",
    "1e400, 0, malformed_claim",
    "1e-400, 0, expired",
    "1e401, 0, malformed_token",
  })
  @Tag("ATP-05")
  @Tag("ATP-06")
  @Tag("CL-001")
  @Tag("CL-003")
  @Tag("CL-004")
  void expiresAtTheVeryMoment(String exp, int skew, String verdict) {
    Claimed claims =
        TestIssuer.claims().with("iat", 1_799_999_900L).with("exp", new BigDecimal(exp));

    assertThat(verdict(verifier(skew), claims.token())).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} {1} with a skew of {2} s: {3}")
  @CsvSource({
    "nbf, 1800000000, 0, accepted",
    "nbf, 1800000000.000000001, 0, not_yet_valid",
    "nbf, 1800000000.0000000001, 0, not_yet_valid",
    "nbf, 1800000060, 60, accepted",
    "nbf, 1800000060.5, 60, not_yet_valid",
    "iat, 1800000000, 0, accepted",
    "iat, 1800000001, 0, not_yet_valid",
    "iat, 1800000060, 60, accepted",
    "iat, 1800000061, 60, not_yet_valid",
  })
  @Tag("ATP-05")
  @Tag("ATP-06")
  @Tag("CL-005")
  @Tag("CL-006")
  void isValidFromTheVeryMoment(String name, String time, int skew, String verdict) {
    Claimed claims = TestIssuer.claims().with(name, new BigDecimal(time));

    assertThat(verdict(verifier(skew), claims.token())).isEqualTo(verdict);
  }

  @Test
  @Tag("CL-003")
  void boundsTheLifetime() {
    Claimed claims = TestIssuer.claims().with("iat", NOW);

    assertThat(verdict(verifier(0), claims.with("exp", NOW + 3600).token())).isEqualTo("accepted");
    assertThat(verdict(verifier(0), claims.with("exp", NOW + 3601).token()))
        .isEqualTo("lifetime_too_long");
    // An issuer whose clock is ahead, but within the skew, may use the whole lifetime.
    assertThat(verdict(verifier(60), claims.with("iat", NOW + 60).with("exp", NOW + 3660).token()))
        .isEqualTo("accepted");
    assertThat(verdict(verifier(60), claims.with("iat", NOW + 60).with("exp", NOW + 3661).token()))
        .isEqualTo("lifetime_too_long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "sub", "aud", "client_id", "iat", "exp", "jti"})
  @Tag("ATP-04")
  @Tag("CL-001")
  @Tag("CL-002")
  @Tag("CL-006")
  @Tag("CL-010")
  @Tag("CL-015")
  @Tag("CL-016")
  void requires(String claim) {
    assertThat(verdict(TestIssuer.claims().without(claim).token())).isEqualTo("malformed_claim");
    assertThat(verdict(TestIssuer.claims().with(claim, null).token())).isEqualTo("malformed_claim");
    assertThat(verdict(TestIssuer.claims().with(claim, "").token())).isEqualTo("malformed_claim");
    assertThat(verdict(TestIssuer.claims().with(claim, true).token())).isEqualTo("malformed_claim");
  }

  @Test
  @Tag("ATP-03")
  @Tag("CL-010")
  @Tag("CL-012")
  void takesOneOfItsAudiencesInAList() {
    assertThat(aud(List.of("https://other.example", "https://api.example"))).isEqualTo("accepted");
    assertThat(aud(List.of("https://api.example", ""))).isEqualTo("malformed_claim");
    assertThat(aud(List.of("https://api.example", 1))).isEqualTo("malformed_claim");
    assertThat(aud(Collections.nCopies(100, "https://api.example"))).isEqualTo("accepted");
    assertThat(aud(Collections.nCopies(101, "https://api.example"))).isEqualTo("malformed_claim");
    assertThat(aud("https://api.example/")).isEqualTo("wrong_audience");
    assertThat(aud("https://api.example https://x.example")).isEqualTo("wrong_audience");
  }

  @Test
  @Tag("SCP-02")
  @Tag("SCP-04")
  void takesAbsentScopeForNone() throws TokenRefusedException {
    assertThat(verifier(0).verify(TestIssuer.claims().without("scope").token()).scopes()).isEmpty();
    assertThat(verifier(0).verify(TestIssuer.claims().with("scope", " ").token()).scopes())
        .isEmpty();
    assertThat(verdict(TestIssuer.claims().with("scope", List.of("a")).token()))
        .isEqualTo("malformed_claim");
  }

  @Test
  void refusesTokensBoundToAKeyEvenByNull() {
    assertThat(verdict(TestIssuer.claims().with("cnf", null).token()))
        .isEqualTo("unproven_possession");
  }

  @ParameterizedTest(name = "{0} is refused with {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'alg':'ES256','kid':'ec1'} | wrong_token_type",
        "{'alg':'ES256','kid':'ec1','typ':null} | unsupported_header",
        "{'alg':'ES256','kid':'ec1','typ':['at+jwt']} | unsupported_header",
        "{'alg':'ES256','kid':'ec1','typ':'at+jwt','cty':'json'} | unsupported_header",
        "{'alg':'ES256','kid':'ec1','typ':'at+jwt','zip':'DEF'} | unsupported_header",
        "{'alg':'ES256','kid':'ec1','typ':'at+jwt','enc':'A128GCM'} | unsupported_header",
        "{'alg':'ES256','kid':'ec1','typ':'at+jwt','b64':true} | unsupported_header",
        "{'alg':'ES256','kid':'ec1','typ':'at+jwt','b64':true,'crit':['b64']} | unsupported_header",
        "{'alg':'ES256','kid':'ec1','typ':'at+jwt','crit':null} | unsupported_header",
        "{'alg':'ES256','kid':null,'typ':'at+jwt'} | unsupported_header",
        "{'kid':'ec1','typ':'at+jwt'} | unsupported_header",
        "{'alg':'es256','kid':'ec1','typ':'at+jwt'} | algorithm_not_allowed",
        "{'alg':'ES256','kid':'EC1','typ':'at+jwt'} | unknown_key",
        "{'alg':'ES256','typ':'at+jwt','kid':'ec1','jwk':{'kty':'oct'},'jku':'http://127.0.0.1:1'} | accepted",
        "{'alg':'ES256','typ':'at+jwt'} | accepted",
      })
  @Tag("JWT-06")
  @Tag("JWT-12")
  @Tag("JWT-13")
  @Tag("JH-003")
  @Tag("JH-020")
  @Tag("JH-024")
  @Tag("JH-025")
  @Tag("JH-030")
  @Tag("JH-032")
  @Tag("JH-033")
  void judgesTheHeader(String header, String verdict) {
    String token =
        TestIssuer.sign(header.replace('\'', '"'), Json.of(TestIssuer.claims().members()));

    assertThat(verdict(token)).isEqualTo(verdict);
  }

  @Test
  @Tag("JWT-11")
  @Tag("JH-017")
  @Tag("JS-025")
  void boundsKidAndLength() {
    String head = "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"";
    String claims = Json.of(TestIssuer.claims().members());
    assertThat(verdict(TestIssuer.sign(head + "k".repeat(256) + "\"}", claims)))
        .isEqualTo("unknown_key");
    assertThat(verdict(TestIssuer.sign(head + "k".repeat(257) + "\"}", claims)))
        .isEqualTo("unsupported_header");

    int spare = CompactJws.MAXIMUM_LENGTH - TestIssuer.claims().with("x", "").token().length();
    String longest = TestIssuer.claims().with("x", "x".repeat(spare * 3 / 4)).token();
    assertThat(longest.length()).isGreaterThan(CompactJws.MAXIMUM_LENGTH - 4);
    assertThat(verdict(longest)).isEqualTo("accepted");
    assertThat(verdict(longest + "A".repeat(4))).isEqualTo("token_too_long");
  }

  @Test
  @Tag("AH-001")
  @Tag("SK-017")
  void acceptsEveryAlgorithmAndBothNamesOfEd25519() throws TokenRefusedException {
    for (String[] row :
        new String[][] {
          {"RS256", "SHA256withRSA", "rs1"},
          {"EdDSA", "Ed25519", "ed1"},
          {"Ed25519", "Ed25519", "ed1"},
        }) {
      assertThat(verdict(signedBy(row[0], row[1], row[2]))).isEqualTo("accepted");
    }
    VerifiedToken token = verifier(0).verify(signedBy("Ed25519", "Ed25519", "ed1"));
    assertThat(requireNonNull(token.key()).algorithm()).isEqualTo(SignatureAlgorithm.EDDSA);
  }

  @Test
  @Tag("JWT-06")
  void asksForAKeyOnlyWhenAllElseIsGood() {
    AtomicInteger asked = new AtomicInteger();
    TokenVerifier counting = new JwtVerifier(policy(0), counting(asked), clock);
    Claimed good = TestIssuer.claims();

    for (Claimed bad :
        List.of(
            good.with("iss", "x"),
            good.with("aud", "x"),
            good.with("exp", 1),
            good.with("nbf", NOW + 1),
            good.without("sub"),
            good.with("cnf", "x"))) {
      assertThat(verdict(counting, bad.token())).isNotEqualTo("accepted");
    }
    assertThat(verdict(counting, signedBy("HS256", "SHA256withRSA", "rs1")))
        .isEqualTo("algorithm_not_allowed");
    assertThat(asked).hasValue(0);

    assertThat(verdict(counting, good.token())).isEqualTo("accepted");
    assertThat(asked).hasValue(1);
  }

  @Test
  @Tag("JH-022")
  @Tag("JH-021")
  void triesFourKeysAtMost() {
    VerificationKey wrong = JwtVectors.publicKey("evil_ec", SignatureAlgorithm.ES256);
    VerificationKey right = JwtVectors.keys().matching("ec1", SignatureAlgorithm.ES256).get(0);

    assertThat(verdict(offering(List.of(wrong, wrong, wrong, right)))).isEqualTo("accepted");
    assertThat(verdict(offering(List.of(wrong, wrong, wrong, wrong, right))))
        .isEqualTo("bad_signature");
  }

  @Test
  @Tag("JWT-08")
  @Tag("JH-019")
  void neverUsesAKeyOfAnotherAlgorithm() {
    VerificationKey right = JwtVectors.keys().matching("ec1", SignatureAlgorithm.ES256).get(0);
    VerificationKey mislabelled = new VerificationKey("ec1", SignatureAlgorithm.RS256, right.key());

    assertThat(verdict(offering(List.of(mislabelled)))).isEqualTo("bad_signature");
  }

  @Test
  void passesOnWhenKeysAreUnavailable() {
    TokenVerifier verifier =
        new JwtVerifier(
            policy(0), answering(new KeySource.Answer.Unavailable(Duration.ofSeconds(7))), clock);

    assertThatThrownBy(() -> verifier.verify(TestIssuer.claims().token()))
        .isInstanceOfSatisfying(
            TokenRefusedException.class,
            e -> {
              assertThat(e.refusal()).isEqualTo(Refusal.KEYS_UNAVAILABLE);
              assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(7));
            });
  }

  @Test
  @Tag("JWT-06")
  void staysWithinTheAllowList() {
    TokenPolicy onlyRs256 =
        new TokenPolicy(
            "https://as.example",
            Set.of("https://api.example"),
            Set.of(SignatureAlgorithm.RS256),
            Duration.ZERO,
            Duration.ofHours(1));
    TokenVerifier verifier = new JwtVerifier(onlyRs256, keys, clock);

    assertThat(verdict(verifier, TestIssuer.claims().token())).isEqualTo("algorithm_not_allowed");
    assertThat(verdict(verifier, signedBy("Ed25519", "Ed25519", "ed1")))
        .isEqualTo("algorithm_not_allowed");
  }

  private static String signedBy(String alg, String algorithm, String kid) {
    String header = "{\"alg\":\"" + alg + "\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}";
    return TestIssuer.sign(
        header.getBytes(StandardCharsets.UTF_8),
        Json.of(TestIssuer.claims().members()).getBytes(StandardCharsets.UTF_8),
        algorithm,
        kid);
  }

  private TokenVerifier offering(List<VerificationKey> candidates) {
    return new JwtVerifier(policy(0), answering(new KeySource.Answer.Found(candidates)), clock);
  }

  private static KeySource answering(KeySource.Answer answer) {
    return new KeySource() {
      @Override
      public Answer find(@Nullable String kid, SignatureAlgorithm algorithm) {
        return answer;
      }

      @Override
      public boolean trusts(VerificationKey key) {
        return true;
      }
    };
  }

  private KeySource counting(AtomicInteger asked) {
    return new KeySource() {
      @Override
      public Answer find(@Nullable String kid, SignatureAlgorithm algorithm) {
        asked.incrementAndGet();
        return keys.find(kid, algorithm);
      }

      @Override
      public boolean trusts(VerificationKey key) {
        return keys.trusts(key);
      }
    };
  }

  private static TokenPolicy policy(int skew) {
    TokenPolicy policy = JwtVectors.policy();
    return new TokenPolicy(
        policy.issuer(),
        policy.audiences(),
        policy.algorithms(),
        Duration.ofSeconds(skew),
        policy.maximumLifetime());
  }

  private TokenVerifier verifier(int skew) {
    return new JwtVerifier(policy(skew), keys, clock);
  }

  private String aud(Object audience) {
    return verdict(TestIssuer.claims().with("aud", audience).token());
  }

  private String verdict(String token) {
    return verdict(verifier(0), token);
  }

  private static String verdict(TokenVerifier verifier) {
    return verdict(verifier, TestIssuer.claims().token());
  }

  private static String verdict(TokenVerifier verifier, String token) {
    try {
      verifier.verify(token);
      return "accepted";
    } catch (TokenRefusedException e) {
      return e.refusal().code();
    }
  }
}
