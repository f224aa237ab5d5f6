package org.scopewarden.runtime.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.Yardsticks;
import org.scopewarden.runtime.access.Authentication;
import org.scopewarden.runtime.access.Authentication.Anonymous;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.Authentication.Rejected;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.IncomingRequest;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.Refusal;
import org.scopewarden.runtime.token.TestIssuer;
import org.scopewarden.runtime.token.TokenRefusedException;

/** The header of RFC 6750 §2.1, down to the verifier, which mostly refuses all that reaches it. */
class BearerAuthenticatorTest {

  private final BearerAuthenticator authenticator =
      new BearerAuthenticator(token -> {
        throw new TokenRefusedException(Refusal.BAD_SIGNATURE);
      });

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t",
        "Basic YTpi",
        "Digest username=\"a\"",
        "JWT a.b.c",
        "a.b.c",
        "Bearer: a.b.c",
        "Bearerx a.b.c",
        "Bear a.b.c",
        "\u001cBearer a.b.c",
        "Bearer\u00a0a.b.c",
        "B earer a.b.c"
      })
  @Tag("AH-003")
  @Tag("AH-023")
  @Tag("AH-025")
  @Tag("AH-026")
  @Tag("AH-028")
  @Tag("AH-029")
  @Tag("AH-030")
  void takesAnotherSchemeForNoCredential(String header) {
    assertThat(authenticate(header)).isInstanceOf(Anonymous.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "Bearer ",
        "bearer\t",
        "Bearer\ta.b.c",
        "Bearer a.b.c d.e.f",
        "Bearer \"a.b.c\"",
        "Bearer token=a.b.c",
        "Bearer realm=\"x\"",
        "Bearer a.b.c, Bearer a.b.c",
        "Bearer =",
        "Bearer a=b",
        "Bearer a.b.c\u200b",
        "Bearer a\uff11",
        "Bearer a%2Eb",
        "Bearer a.b.c\u001f",
        "Bearer a\u0000b",
        "Bearer {}",
        "Bearer é"
      })
  @Tag("BRR-02")
  @Tag("AH-004")
  @Tag("AH-005")
  @Tag("AH-010")
  @Tag("AH-013")
  @Tag("AH-020")
  @Tag("AH-021")
  @Tag("AH-022")
  @Tag("AH-040")
  @Tag("AH-042")
  @Tag("AH-043")
  @Tag("AH-044")
  void refusesWhatBreaksTheGrammar(String header) {
    assertThat(authenticate(header)).isEqualTo(rejected(Refusal.MALFORMED_HEADER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer a.b.c",
        "bearer a.b.c",
        "BEARER a.b.c",
        "bEaReR   a.b.c",
        " Bearer a.b.c\t",
        "Bearer undefined",
        "Bearer null",
        "Bearer -._~+/=="
      })
  @Tag("BRR-01")
  @Tag("AH-007")
  @Tag("AH-011")
  void asksTheVerifierAboutTheRest(String header) {
    assertThat(authenticate(header)).isEqualTo(rejected(Refusal.BAD_SIGNATURE));
  }

  @Test
  @Tag("AH-045")
  @Tag("AH-046")
  @Tag("AH-047")
  @Tag("AH-048")
  @Tag("BRR-10")
  void refusesATokenThatIsTooLongBeforeItIsRead() {
    assertThat(authenticate("Bearer " + "a".repeat(16_384)))
        .isEqualTo(rejected(Refusal.BAD_SIGNATURE));
    assertThat(authenticate("Bearer " + "a".repeat(16_385)))
        .isEqualTo(rejected(Refusal.TOKEN_TOO_LONG));
    assertThat(authenticate("Bearer " + "é".repeat(16_384)))
        .isEqualTo(rejected(Refusal.MALFORMED_HEADER));
    assertThat(authenticate("Bearer " + "é".repeat(10_000_000)))
        .isEqualTo(rejected(Refusal.TOKEN_TOO_LONG));
  }

  @Test
  void makesACallerOfATokenThatIsBelieved() {
    BearerAuthenticator believing =
        new BearerAuthenticator(
            new JwtVerifier(
                JwtVectors.policy(), StaticKeys.of(JwtVectors.keys()), JwtVectors.clock()));
    String token =
        TestIssuer.claims()
            .with("acr", "gold")
            .with("auth_time", 1_799_999_000L)
            .with("sid", "s-1")
            .token();

    assertThat(believing.authenticate(new Request(List.of("Bearer " + token), false, true)))
        .isEqualTo(
            new Authenticated(
                new Caller(
                    "https://as.example",
                    "user-1",
                    "svc",
                    Set.of("orders.read"),
                    Set.of(),
                    "gold",
                    Instant.ofEpochSecond(1_799_999_000L),
                    "j-1",
                    "s-1"),
                Scheme.BEARER));
  }

  @Test
  @Tag("BRR-03")
  @Tag("BRR-04")
  @Tag("AH-016")
  @Tag("AH-018")
  @Tag("AH-034")
  void refusesMoreThanOneCredential() {
    Rejected several = rejected(Refusal.SEVERAL_CREDENTIALS);

    assertThat(authenticate(true, false, "Bearer a.b.c", "Bearer a.b.c")).isEqualTo(several);
    assertThat(authenticate(true, false, "Bearer a.b.c", "Basic YTpi")).isEqualTo(several);
    assertThat(authenticate(true, true, "Bearer a.b.c")).isEqualTo(several);
  }

  @Test
  @Tag("BRR-05")
  @Tag("AH-033")
  void takesATokenInTheUrlForNone() {
    assertThat(authenticate(true, true)).isInstanceOf(Anonymous.class);
    assertThat(authenticate(true, true, "Basic YTpi")).isInstanceOf(Anonymous.class);
  }

  @Test
  void refusesACredentialThatOthersCouldRead() {
    assertThat(authenticate(false, false, "Bearer a.b.c"))
        .isEqualTo(rejected(Refusal.EXPOSED_CREDENTIAL));
    assertThat(authenticate(false, false)).isInstanceOf(Anonymous.class);
  }

  @Test
  void judgesWhatIsWrongWithSeveralThingsInOrder() {
    String tooLong = "Bearer " + "a".repeat(16_385);

    assertThat(authenticate(false, true, "Bearer a b"))
        .isEqualTo(rejected(Refusal.MALFORMED_HEADER));
    assertThat(authenticate(false, true, tooLong)).isEqualTo(rejected(Refusal.SEVERAL_CREDENTIALS));
    assertThat(authenticate(false, false, tooLong)).isEqualTo(rejected(Refusal.EXPOSED_CREDENTIAL));
  }

  @Test
  @Tag("AH-052")
  @Tag("AH-053")
  @Tag("AH-050")
  void believesNoNaughtyString() {
    for (String naughty : Yardsticks.strings("naughty-strings/blns.json")) {
      assertThat(authenticate(naughty)).isNotInstanceOf(Authentication.Authenticated.class);
      assertThat(authenticate("Bearer " + naughty)).isInstanceOf(Rejected.class);
    }
  }

  @Test
  @Tag("AH-054")
  void neverThrowsAndNeverBelieves() {
    Random random = new Random(42);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder header = new StringBuilder(random.nextBoolean() ? "Bearer " : "");
      random.ints(random.nextInt(40), 0, 0x180).forEach(c -> header.append((char) c));

      assertThat(authenticate(header.toString()))
          .isNotInstanceOf(Authentication.Authenticated.class);
    }
  }

  private Authentication authenticate(String header) {
    return authenticate(true, false, header);
  }

  private Authentication authenticate(boolean safe, boolean inUrl, String... headers) {
    return authenticator.authenticate(new Request(List.of(headers), inUrl, safe));
  }

  private static Rejected rejected(Refusal refusal) {
    return new Rejected(Scheme.BEARER, refusal, Duration.ZERO);
  }

  private record Request(List<String> authorization, boolean hasTokenInUrl, boolean isProtected)
      implements IncomingRequest {

    @Override
    public InetAddress sender() {
      throw new AssertionError("nobody is throttled");
    }

    @Override
    public List<String> pathParameter(String name) {
      throw new AssertionError("no credential stands there");
    }

    @Override
    public List<String> queryParameter(String name) {
      throw new AssertionError("no credential is read from there");
    }

    @Override
    public List<String> header(String name) {
      throw new AssertionError("a bearer token stands in no other header");
    }
  }
}
