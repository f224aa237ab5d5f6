package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;

/** What a token says of the login behind it: roles, {@code acr} and {@code auth_time}. */
final class LoginClaimsTest {

  private static final ClaimPath ROLES = ClaimPath.parse("realm_access.roles");

  static Stream<Arguments> roles() {
    return Stream.of(
        Arguments.of("clerk", Set.of("clerk")),
        Arguments.of("head clerk", Set.of("head clerk")),
        Arguments.of(List.of(), Set.of()),
        Arguments.of(List.of("a", "b", "a"), Set.of("a", "b")),
        Arguments.of(null, Set.of()),
        Arguments.of(numbered(1_000), Set.copyOf(numbered(1_000))));
  }

  @ParameterizedTest
  @MethodSource("roles")
  void readsRoles(@Nullable Object claim, Set<String> roles) throws TokenRefusedException {
    assertThat(verify("realm_access", Collections.singletonMap("roles", claim)).roles())
        .isEqualTo(roles);
  }

  static Stream<Object> noRoles() {
    return Stream.of(
        "",
        true,
        7,
        Map.of("clerk", true),
        List.of("clerk", ""),
        List.of("clerk", 7),
        List.of(List.of("clerk")),
        Arrays.asList("clerk", null),
        numbered(1_001));
  }

  @ParameterizedTest
  @MethodSource("noRoles")
  void refusesRolesOfAnotherType(Object claim) {
    assertThat(refusal("realm_access", Map.of("roles", claim))).isEqualTo(Refusal.MALFORMED_CLAIM);
  }

  @Test
  void findsNoRolesElsewhere() throws TokenRefusedException {
    assertThat(verify("roles", List.of("clerk")).roles()).isEmpty();
    assertThat(verify("realm_access.roles", List.of("clerk")).roles()).isEmpty();
    assertThat(verify("realm_access", List.of("clerk")).roles()).isEmpty();
  }

  @Test
  void knowsNoRolesUnlessAClaimIsMapped() throws TokenRefusedException {
    String token =
        TestIssuer.claims().with("realm_access", Map.of("roles", List.of("clerk"))).token();

    assertThat(verifier(null).verify(token).roles()).isEmpty();
  }

  @Test
  void readsTheLogin() throws TokenRefusedException {
    assertThat(verify("acr", "urn:gold").acr()).isEqualTo("urn:gold");
    assertThat(verify("auth_time", 1_799_999_900L).authenticatedAt())
        .isEqualTo(Instant.ofEpochSecond(1_799_999_900L));
    assertThat(verify("auth_time", new BigDecimal("1799999900.5")).authenticatedAt())
        .isEqualTo(Instant.ofEpochSecond(1_799_999_900L, 500_000_000));
    assertThat(verify("other", "x").acr()).isNull();
    assertThat(verify("other", "x").authenticatedAt()).isNull();
  }

  @ParameterizedTest(name = "auth_time {0} with a skew of {1} s: {2}")
  @CsvSource({
    "1800000000, 0, accepted",
    "1800000000.000000001, 0, not_yet_valid",
    "1800000060, 60, accepted",
    "1800000061, 60, not_yet_valid",
    "9007199254740992, 60, not_yet_valid",
  })
  void noLoginIsStillToCome(String time, int skew, String verdict) {
    TestIssuer.Claimed claims = TestIssuer.claims().with("auth_time", new BigDecimal(time));
    JwtVerifier verifier = verifier(null, Duration.ofSeconds(skew));

    TokenRefusedException refused =
        catchThrowableOfType(TokenRefusedException.class, () -> verifier.verify(claims.token()));

    assertThat(refused == null ? "accepted" : refused.refusal().code()).isEqualTo(verdict);
  }

  static Stream<Arguments> noLogins() {
    return Stream.of(
        Arguments.of("acr", ""),
        Arguments.of("acr", null),
        Arguments.of("acr", 2),
        Arguments.of("acr", List.of("gold")),
        Arguments.of("auth_time", null),
        Arguments.of("auth_time", "1799999900"),
        Arguments.of("auth_time", -1),
        Arguments.of("auth_time", (1L << 53) + 1));
  }

  @ParameterizedTest
  @MethodSource("noLogins")
  void refusesALoginOfAnotherType(String claim, @Nullable Object value) {
    assertThat(refusal(claim, value)).isEqualTo(Refusal.MALFORMED_CLAIM);
  }

  private static Refusal refusal(String claim, @Nullable Object value) {
    return catchThrowableOfType(TokenRefusedException.class, () -> verify(claim, value)).refusal();
  }

  private static VerifiedToken verify(String claim, @Nullable Object value)
      throws TokenRefusedException {
    return verifier(ROLES).verify(TestIssuer.claims().with(claim, value).token());
  }

  private static JwtVerifier verifier(@Nullable ClaimPath roles) {
    return verifier(roles, Duration.ZERO);
  }

  private static JwtVerifier verifier(@Nullable ClaimPath roles, Duration skew) {
    TokenPolicy policy =
        new TokenPolicy(
            "https://as.example",
            Set.of("https://api.example"),
            Set.of(SignatureAlgorithm.ES256),
            skew,
            Duration.ofHours(1),
            roles);
    return new JwtVerifier(
        policy, StaticKeys.of(JwtVectors.keys()), new MovingClock(JwtVectors.now()));
  }

  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> "role" + i).toList();
  }
}
