package org.scopewarden.runtime.token;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.keys.KeySet;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.keys.VerificationKey;

/** Two issuers, whose keys have one name: each one's keys prove its own tokens only. */
@Tag("KEY-01")
@Tag("KEY-16")
final class TrustedIssuersTest {

  private static final String ACME = "https://as.example";
  private static final String PARTNER = "https://partner.example";

  private final MovingClock clock = new MovingClock(JwtVectors.now());
  private final Source acme = new Source(key("ec1"));
  private final Source partner = new Source(key("evil_ec"));
  private final JwtVerifier verifier =
      new JwtVerifier(
          List.of(
              new TrustedIssuer(policy(ACME, "https://api.example"), acme),
              new TrustedIssuer(policy(PARTNER, "https://partner-api.example"), partner)),
          clock);
  private final TokenVerifier remembering =
      new RememberingVerifier(verifier, verifier::trusts, clock, 100, Duration.ofMinutes(5));

  @Test
  @Tag("CL-009")
  void theSameKidMeansAnotherKeyAtEachIssuer() throws TokenRefusedException {
    VerifiedToken ours = verifier.verify(token(ACME, "https://api.example", "ec1"));
    VerifiedToken theirs =
        verifier.verify(token(PARTNER, "https://partner-api.example", "evil_ec"));

    assertThat(ours.issuer()).isEqualTo(ACME);
    assertThat(theirs.issuer()).isEqualTo(PARTNER);
    assertThat(ours.key()).isNotEqualTo(theirs.key());
    assertThat(requireNonNull(ours.key()).kid()).isEqualTo(requireNonNull(theirs.key()).kid());
  }

  @Test
  @Tag("CL-008")
  void oneIssuersKeyProvesNothingOfTheOther() {
    String crossed = token(PARTNER, "https://partner-api.example", "ec1");

    assertThat(verdict(verifier, crossed)).isEqualTo("bad_signature");
    assertThat(acme.asked).isEmpty();
    assertThat(partner.asked).containsExactly("k");
  }

  @Test
  @Tag("CL-008")
  @Tag("CL-024")
  void theCacheKeepsThemApart() throws TokenRefusedException {
    String good = token(ACME, "https://api.example", "ec1");
    remembering.verify(good);
    String crossed = token(PARTNER, "https://partner-api.example", "ec1");

    assertThat(verdict(remembering, crossed)).isEqualTo("bad_signature");
    assertThat(verdict(remembering, good)).isEqualTo("accepted");
    assertThat(verdict(remembering, crossed)).isEqualTo("bad_signature");
  }

  @Test
  void theCacheAsksTheIssuersOwnKeysAgain() {
    String ours = token(ACME, "https://api.example", "ec1");
    String theirs = token(PARTNER, "https://partner-api.example", "evil_ec");
    assertThat(verdict(remembering, ours)).isEqualTo("accepted");
    assertThat(verdict(remembering, theirs)).isEqualTo("accepted");

    partner.keys = List.of();

    assertThat(verdict(remembering, ours)).isEqualTo("accepted");
    assertThat(verdict(remembering, theirs)).isEqualTo("unknown_key");
  }

  @Test
  void eachIssuerHasItsOwnAudience() {
    assertThat(verdict(verifier, token(ACME, "https://partner-api.example", "ec1")))
        .isEqualTo("wrong_audience");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://third.example",
        "https://as.example/",
        "https://AS.example",
        "https://as.example ",
        "https://as.exampl\u0435",
        "https://as.example\u00A0"
      })
  @Tag("ATP-02")
  void anUnknownIssuerIsRefusedBeforeAnyKeyIsAskedFor(String iss) {
    assertThat(verdict(verifier, token(iss, "https://api.example", "ec1")))
        .isEqualTo("wrong_issuer");
    assertThat(acme.asked).isEmpty();
    assertThat(partner.asked).isEmpty();
  }

  @Test
  void trustsNoTokenOfAnIssuerThatIsNotItsOwn() throws TokenRefusedException {
    VerifiedToken token = verifier.verify(token(ACME, "https://api.example", "ec1"));
    JwtVerifier other =
        new JwtVerifier(policy(PARTNER, "https://partner-api.example"), partner, clock);

    assertThat(verifier.trusts(token)).isTrue();
    assertThat(other.trusts(token)).isFalse();
  }

  @Test
  void trustsNoOpaqueTokenWhichHasNoKey() throws TokenRefusedException {
    String answer = Json.of(ToldIntrospection.goodBut("iss", "https://as.example"));
    JwtVerifier its =
        new JwtVerifier(policy("https://as.example", "https://api.example"), acme, clock);

    assertThat(its.trusts(OpaqueTokens.verified(answer, Instant.ofEpochSecond(1_800_000_000))))
        .isFalse();
  }

  @Test
  void noTwoIssuersHaveOneName() {
    TrustedIssuer issuer = new TrustedIssuer(policy(ACME, "https://api.example"), acme);

    assertThatThrownBy(() -> new JwtVerifier(List.of(issuer, issuer), clock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two issuers are " + ACME);
  }

  private static String verdict(TokenVerifier verifier, String token) {
    try {
      verifier.verify(token);
      return "accepted";
    } catch (TokenRefusedException e) {
      return e.refusal().code();
    }
  }

  private static String token(String iss, String aud, String privateKey) {
    Map<String, @Nullable Object> claims =
        TestIssuer.claims().with("iss", iss).with("aud", aud).members();
    return TestIssuer.sign(
        "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"k\"}".getBytes(StandardCharsets.UTF_8),
        Json.of(claims).getBytes(StandardCharsets.UTF_8),
        "SHA256withECDSAinP1363Format",
        privateKey);
  }

  private static TokenPolicy policy(String issuer, String audience) {
    return new TokenPolicy(
        issuer,
        Set.of(audience),
        Set.of(SignatureAlgorithm.ES256),
        Duration.ZERO,
        Duration.ofHours(1));
  }

  private static VerificationKey key(String name) {
    return new VerificationKey(
        "k", SignatureAlgorithm.ES256, JwtVectors.publicKey(name, SignatureAlgorithm.ES256).key());
  }

  /** Keys that may change, and what was asked of them. */
  private static final class Source implements KeySource {

    private final List<@Nullable String> asked = new ArrayList<>();
    private List<VerificationKey> keys;

    Source(VerificationKey key) {
      this.keys = List.of(key);
    }

    @Override
    public Answer find(@Nullable String kid, SignatureAlgorithm algorithm) {
      asked.add(kid);
      return StaticKeys.of(KeySet.of(keys)).find(kid, algorithm);
    }

    @Override
    public boolean trusts(VerificationKey key) {
      return keys.contains(key);
    }
  }
}
