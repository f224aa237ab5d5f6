package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.TestIssuer.Claimed;
import org.scopewarden.runtime.token.TokenShape.Lackable;

/** Each deviation from RFC 9068: refused unless it is named, and naming it allows nothing else. */
final class TokenShapeTest {

  private static final TokenShape STRICT = TokenShape.RFC9068;

  @ParameterizedTest(name = "typ {0} among {1}: {2}")
  @CsvSource({
    "'\"at+jwt\"', at+jwt, accepted",
    "'\"AT+JWT\"', at+jwt, accepted",
    "'\"application/at+jwt\"', at+jwt, accepted",
    "'\"APPLICATION/AT+jwt\"', at+jwt, accepted",
    "'\"at+jwt\"', application/AT+JWT, accepted",
    "'\"text/at+jwt\"', at+jwt, wrong_token_type",
    "'\"application/application/at+jwt\"', at+jwt, wrong_token_type",
    "'\"at+jwt \"', at+jwt, wrong_token_type",
    "'\"\"', at+jwt, wrong_token_type",
    "'\"JWT\"', at+jwt, wrong_token_type",
    "'\"none\"', at+jwt, wrong_token_type",
    ", at+jwt, wrong_token_type",
    "'\"JWT\"', JWT, accepted",
    "'\"jwt\"', JWT, accepted",
    "'\"application/jwt\"', JWT, accepted",
    "'\"at+jwt\"', JWT, wrong_token_type",
    ", JWT, wrong_token_type",
    ", none, accepted",
    "'\"JWT\"', none, wrong_token_type",
    "'\"none\"', none, wrong_token_type",
    "'\"NONE\"', none, wrong_token_type",
    "'\"application/none\"', none, wrong_token_type",
    "null, none, unsupported_header",
    "'[\"at+jwt\"]', at+jwt, unsupported_header",
  })
  @Tag("ATP-01")
  @Tag("JH-030")
  @Tag("JH-031")
  void acceptsTheTypesThatAreNamed(@Nullable String type, String accepted, String verdict) {
    String header =
        "{\"alg\":\"ES256\",\"kid\":\"ec1\"" + (type == null ? "" : ",\"typ\":" + type) + "}";

    assertThat(verdict(types(accepted), header, TestIssuer.claims())).isEqualTo(verdict);
  }

  static Stream<Claimed> otherKinds() {
    return Stream.of("at_hash", "c_hash", "s_hash", "events", "htm", "htu", "ath")
        .map(name -> TestIssuer.claims().with(name, "x"));
  }

  @ParameterizedTest
  @MethodSource("otherKinds")
  @Tag("ATP-08")
  @Tag("CL-021")
  void whatOnlyOtherKindsHaveBetraysThem(Claimed claims) {
    assertThat(verdict(types("JWT"), jwt(), claims)).isEqualTo("wrong_token_type");
    assertThat(verdict(types("none"), header(""), claims)).isEqualTo("wrong_token_type");
    // RFC 7519 §4: what is not understood is ignored, where typ says all.
    assertThat(verdict(types("JWT", "at+jwt"), TestIssuer.HEADER, claims)).isEqualTo("accepted");
  }

  @ParameterizedTest(name = "typ claim {0}: {1}")
  @CsvSource({
    "Bearer, accepted",
    "Refresh, wrong_token_type",
    "Offline, wrong_token_type",
    "ID, wrong_token_type",
    "Logout, wrong_token_type",
    "bearer, wrong_token_type",
    ", wrong_token_type",
  })
  @Tag("ATP-08")
  @Tag("CL-019")
  void keycloaksOwnTypeBetraysThem(@Nullable String type, String verdict) {
    assertThat(verdict(types("JWT"), jwt(), TestIssuer.claims().with("typ", type)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dpop+jwt", "logout+jwt", "application/secevent+jwt", "token-introspection+jwt",
        "oauth-authz-req+jwt", "Client-Authentication+JWT", "entity-statement+jwt", "kb+jwt",
        "dc+sd-jwt"
      })
  @Tag("ATP-08")
  @Tag("CL-020")
  @Tag("CL-021")
  void theTypesOfOtherKindsAreKnown(String type) {
    assertThat(OtherKinds.isType(type)).isTrue();
    assertThat(verdict(STRICT, header(",\"typ\":\"" + type + "\""), TestIssuer.claims()))
        .isEqualTo("wrong_token_type");
    assertThat(OtherKinds.isType("JWT")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"CLIENT_ID, client_id", "JTI, jti"})
  @Tag("ATP-04")
  @Tag("CL-015")
  @Tag("CL-016")
  void lacksOnlyWhatItMayLack(Lackable lackable, String claim) throws TokenRefusedException {
    TokenShape lacking = lacking(lackable);
    Claimed without = TestIssuer.claims().without(claim);

    assertThat(verdict(STRICT, without)).isEqualTo("malformed_claim");
    assertThat(verdict(lacking, without)).isEqualTo("accepted");
    assertThat(verdict(lacking, TestIssuer.claims())).isEqualTo("accepted");
    for (Object other : Arrays.asList(null, "", 7, true, List.of("x"))) {
      assertThat(verdict(lacking, TestIssuer.claims().with(claim, other)))
          .isEqualTo("malformed_claim");
    }
    for (String required : List.of("iss", "sub", "aud", "iat", "exp")) {
      assertThat(verdict(lacking, TestIssuer.claims().without(required)))
          .isEqualTo("malformed_claim");
    }
  }

  @Test
  void saysThatSomethingIsLacking() throws TokenRefusedException {
    Claimed bare = TestIssuer.claims().without("client_id").without("jti");

    VerifiedToken token = verifier(lacking(Lackable.CLIENT_ID, Lackable.JTI)).verify(bare.token());

    assertThat(token.clientId()).isNull();
    assertThat(token.tokenId()).isNull();
  }

  @Test
  @Tag("CL-015")
  void readsTheClientIdFromTheClaimThatIsNamed() throws TokenRefusedException {
    TokenShape azp = new TokenShape(Set.of("at+jwt"), Set.of(), "azp", "scope", false);
    Claimed claims = TestIssuer.claims().with("azp", "portal");

    assertThat(verifier(azp).verify(claims.token()).clientId()).isEqualTo("portal");
    assertThat(verifier(azp).verify(claims.without("client_id").token()).clientId())
        .isEqualTo("portal");
    assertThat(verdict(azp, TestIssuer.claims())).isEqualTo("malformed_claim");
    assertThat(verdict(azp, claims.with("azp", 7))).isEqualTo("malformed_claim");
    assertThat(verifier(STRICT).verify(claims.token()).clientId()).isEqualTo("svc");
  }

  @Test
  @Tag("SCP-03")
  @Tag("SC-012")
  void readsTheScopesFromTheClaimThatIsNamed() throws TokenRefusedException {
    TokenShape scp = new TokenShape(Set.of("at+jwt"), Set.of(), "client_id", "scp", false);
    Claimed claims = TestIssuer.claims().with("scp", "a b").with("Scope", "c").with("roles", "d");

    assertThat(scopes(scp, claims)).isEqualTo(Set.of("a", "b"));
    assertThat(scopes(STRICT, claims)).isEqualTo(Set.of("orders.read"));
    assertThat(scopes(scp, TestIssuer.claims())).isEmpty();
    assertThat(verdict(scp, claims.with("scp", List.of("a")))).isEqualTo("malformed_claim");
  }

  @Test
  @Tag("SCP-03")
  @Tag("SC-006")
  void readsScopesFromAnArrayWhereThatIsNamed() throws TokenRefusedException {
    Claimed claims = TestIssuer.claims();

    assertThat(verdict(STRICT, claims.with("scope", List.of("a")))).isEqualTo("malformed_claim");
    assertThat(scopes(arrays(), claims.with("scope", List.of("a", "b:c", "a"))))
        .isEqualTo(Set.of("a", "b:c"));
    assertThat(scopes(arrays(), claims.with("scope", List.of()))).isEmpty();
    assertThat(scopes(arrays(), claims.with("scope", "a b"))).isEqualTo(Set.of("a", "b"));
    assertThat(scopes(arrays(), claims.without("scope"))).isEmpty();
    assertThat(scopes(arrays(), claims.with("scope", null))).isEmpty();
  }

  static Stream<Object> noScopes() {
    return Stream.of(
        List.of("a", ""),
        List.of("a", 7),
        List.of("a b"),
        List.of(" "),
        List.of(List.of("a")),
        List.of(Map.of("a", true)),
        Arrays.asList("a", null),
        Map.of("a", true),
        7,
        true);
  }

  @ParameterizedTest
  @MethodSource("noScopes")
  @Tag("SCP-02")
  @Tag("SC-005")
  void refusesScopesOfAnotherType(Object scope) {
    Claimed claims = TestIssuer.claims().with("scope", scope);

    assertThat(verdict(STRICT, claims)).isEqualTo("malformed_claim");
    assertThat(verdict(arrays(), claims)).isEqualTo("malformed_claim");
  }

  @Test
  @Tag("SC-009")
  void readsAsManyScopesAsThereIsRoomFor() throws TokenRefusedException {
    List<String> many = IntStream.range(0, 3_000).mapToObj(i -> "%x".formatted(i)).toList();

    assertThat(scopes(STRICT, TestIssuer.claims().with("scope", String.join(" ", many) + " last")))
        .hasSize(3_001)
        .contains("last");
    assertThat(scopes(arrays(), TestIssuer.claims().with("scope", many.subList(0, 1_500))))
        .hasSize(1_500);
  }

  private static Set<String> scopes(TokenShape shape, Claimed claims) throws TokenRefusedException {
    return verifier(shape).verify(claims.token()).scopes();
  }

  private static TokenShape types(String... types) {
    return new TokenShape(Set.of(types), Set.of(), "client_id", "scope", false);
  }

  private static TokenShape lacking(Lackable... claims) {
    return new TokenShape(Set.of("at+jwt"), Set.of(claims), "client_id", "scope", false);
  }

  private static TokenShape arrays() {
    return new TokenShape(Set.of("at+jwt"), Set.of(), "client_id", "scope", true);
  }

  private static String jwt() {
    return header(",\"typ\":\"JWT\"");
  }

  private static String header(String members) {
    return "{\"alg\":\"ES256\",\"kid\":\"ec1\"" + members + "}";
  }

  private static String verdict(TokenShape shape, Claimed claims) {
    return verdict(shape, TestIssuer.HEADER, claims);
  }

  private static String verdict(TokenShape shape, String header, Claimed claims) {
    try {
      verifier(shape).verify(TestIssuer.sign(header, Json.of(claims.members())));
      return "accepted";
    } catch (TokenRefusedException e) {
      return e.refusal().code();
    }
  }

  private static TokenVerifier verifier(TokenShape shape) {
    TokenPolicy policy =
        new TokenPolicy(
            "https://as.example",
            Set.of("https://api.example"),
            Set.of(SignatureAlgorithm.ES256),
            Duration.ZERO,
            Duration.ofHours(1),
            null,
            shape);
    return new JwtVerifier(policy, StaticKeys.of(JwtVectors.keys()), JwtVectors.clock());
  }
}
