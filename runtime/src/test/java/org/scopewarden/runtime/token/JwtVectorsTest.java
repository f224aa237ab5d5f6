package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.JwtVectors.Vector;

/** Every row of the vector file gets the verdict that the file, or a decision of ours, demands. */
final class JwtVectorsTest {

  /** Rows that the file leaves open, and what was decided: see docs/guides/jwt-profile.md. */
  private static final Map<String, String> DECIDED =
      Map.ofEntries(
          Map.entry("J020", "malformed_claim"),
          Map.entry("J054", "malformed_token"),
          Map.entry("J159", "unsupported_header"),
          Map.entry("J214", "not_yet_valid"),
          Map.entry("J238", "malformed_claim"),
          Map.entry("J239", "accept"),
          Map.entry("J266", "accept"),
          Map.entry("J274", "malformed_claim"),
          Map.entry("J275", "malformed_claim"),
          Map.entry("J277", "malformed_claim"),
          Map.entry("J278", "malformed_claim"));

  private final JwtVerifier verifier =
      new JwtVerifier(JwtVectors.policy(), StaticKeys.of(JwtVectors.keys()), JwtVectors.clock());

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @Tag("AH-001")
  @Tag("ATP-07")
  @Tag("JS-002")
  @Tag("JS-004")
  @Tag("JS-005")
  @Tag("JS-006")
  @Tag("JS-007")
  @Tag("JS-008")
  @Tag("JS-014")
  @Tag("JS-018")
  @Tag("JH-002")
  @Tag("JH-007")
  @Tag("JH-012")
  @Tag("JH-013")
  @Tag("JH-015")
  @Tag("JH-018")
  @Tag("JH-026")
  @Tag("SK-005")
  @Tag("SC-004")
  @Tag("SC-008")
  void givesTheDemandedVerdict(Vector vector) {
    String verdict = verdict(vector.token());

    switch (vector.expected()) {
      case "accept" -> assertThat(verdict).isEqualTo("accept");
      case "forbid" -> assertThat(verdict).isEqualTo("insufficient_scope");
      case "reject" -> assertThat(verdict).isNotIn("accept", "insufficient_scope");
      default -> assertThat(verdict).isEqualTo(DECIDED.get(vector.id()));
    }
  }

  @Test
  void decidesEachRowThatIsLeftOpen() {
    assertThat(JwtVectors.all().filter(JwtVectorsTest::isOpen).map(Vector::id))
        .containsExactlyInAnyOrderElementsOf(DECIDED.keySet());
  }

  @ParameterizedTest(name = "{0} is refused with {1}")
  @CsvSource({
    "J030, malformed_token", "J034, malformed_token", "J039, malformed_token",
    "J046, malformed_token", "J052, malformed_token", "J065, malformed_token",
    "J070, malformed_token", "J071, token_too_long", "J073, malformed_token",
    "J075, malformed_token", "J097, algorithm_not_allowed", "J101, unsupported_header",
    "J105, algorithm_not_allowed", "J112, unknown_key", "J115, unknown_key",
    "J121, bad_signature", "J135, unsupported_header", "J140, unsupported_header",
    "J143, unknown_key", "J145, unsupported_header", "J151, unsupported_header",
    "J154, wrong_token_type", "J170, bad_signature", "J172, bad_signature",
    "J174, bad_signature", "J183, token_too_long", "J200, malformed_claim",
    "J201, expired", "J203, malformed_claim", "J219, wrong_issuer",
    "J225, wrong_audience", "J231, malformed_claim", "J240, malformed_claim",
    "J245, unproven_possession", "J247, malformed_claim"
  })
  void namesTheReason(String id, String code) {
    assertThat(verdict(JwtVectors.token(id))).isEqualTo(code);
  }

  @Test
  @Tag("SCP-01")
  @Tag("SC-002")
  void splitsScopesAtSpacesOnly() throws TokenRefusedException {
    assertThat(verifier.verify(JwtVectors.token("J266")).scopes())
        .isEqualTo(Set.of("orders.read", "x"));
    assertThat(verifier.verify(JwtVectors.token("J269")).scopes())
        .isEqualTo(Set.of("x\norders.read"));
  }

  @Test
  @Tag("CL-014")
  void keepsAForeignSubjectAsItIs() throws TokenRefusedException {
    assertThat(verifier.verify(JwtVectors.token("J239")).subject()).isEqualTo("a\r\nERROR forged");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @Tag("SCP-12")
  void givesTheSameVerdictTwiceThroughTheCache(Vector vector) {
    TokenVerifier remembering =
        new RememberingVerifier(
            verifier, verifier::trusts, JwtVectors.clock(), 10, Duration.ofMinutes(5));

    String direct = verdict(vector.token());

    assertThat(verdict(remembering, vector.token())).isEqualTo(direct);
    assertThat(verdict(remembering, vector.token())).isEqualTo(direct);
  }

  static Stream<Vector> rows() {
    return JwtVectors.all();
  }

  private static boolean isOpen(Vector vector) {
    return vector.expected().equals("policy") || vector.expected().equals("forbid-or-reject");
  }

  private String verdict(String token) {
    return verdict(verifier, token);
  }

  private static String verdict(TokenVerifier verifier, String token) {
    try {
      VerifiedToken verified = verifier.verify(token);
      return verified.scopes().contains(JwtVectors.requiredScope())
          ? "accept"
          : "insufficient_scope";
    } catch (TokenRefusedException e) {
      assertThat(e.refusal().status()).isEqualTo(401);
      assertThat(e.refusal().error()).isEqualTo(BearerError.INVALID_TOKEN);
      return e.refusal().code();
    }
  }
}
