package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code token} command prints a token that works, or says why it does not. */
final class TokenCommandTest {

  @TempDir Path directory;
  Config config;

  @BeforeEach
  void configure() {
    config = RunningSample.config(directory, Map.of());
  }

  private record Run(int exit, String out, String err) {

    String token() {
      assertThat(exit).as(err).isZero();
      assertThat(out).endsWith(System.lineSeparator()).hasLineCount(1);
      return out.strip();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "quo\"te", "back\\slash", "ümlaut", "new\nline"})
  void refusesWhatIsNoScope(String scope) {
    assertRefused(run("token", "users:read", scope), "is no scope");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10x", "-5", "0", "PT0.5S", "PT", "1.5h", "25h", "P2D", "999999999d"})
  void refusesLifetimesThatAreNone(String lifetime) {
    assertRefused(run("token", "users:read", "--lifetime", lifetime), "--lifetime");
  }

  @Test
  void refusesABlankSubject() {
    assertRefused(run("token", "--subject", " "), "--subject");
  }

  @Test
  void refusesToSpeakForAnotherIssuer() {
    config =
        RunningSample.config(
            directory, Map.of("scopewarden.jwt.jwks-uri", "https://example.com/jwks"));

    assertRefused(run("token", "users:read"), "another issuer");
    assertThat(directory).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({"600, PT10M", "90s, PT90S", "10m, PT10M", "2h, PT2H", "1d, P1D", "PT10M, PT10M"})
  void readsLifetimes(String typed, Duration meant) throws ParseException {
    var claims = SignedJWT.parse(run("token", "--lifetime", typed).token()).getJWTClaimsSet();

    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(meant);
  }

  @Test
  void tokenIsAnAccessToken() throws ParseException {
    SignedJWT token =
        SignedJWT.parse(run("token", "users:read", "posts:write", "--subject", "bob").token());

    assertThat(token.getHeader().getType()).hasToString("at+jwt");
    assertThat(token.getJWTClaimsSet().getClaims().keySet())
        .containsExactlyInAnyOrder("iss", "sub", "aud", "client_id", "iat", "exp", "jti", "scope");
    assertThat(token.getJWTClaimsSet().getStringClaim("scope")).isEqualTo("users:read posts:write");
  }

  @Test
  void serverAcceptsTheToken() {
    try (RunningSample sample = RunningSample.start(directory)) {
      String token = run("token", "users:read", "--subject", "bob").token();

      HttpResponse<String> me = sample.callWith(token, "GET", "/me");

      assertThat(me.statusCode()).isEqualTo(200);
      assertThat(me.body()).contains("\"subject\":\"bob\"");
      assertThat(sample.callWith(token, "GET", "/users").statusCode()).isEqualTo(200);
      assertThat(sample.callWith(token, "GET", "/posts").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void misspeltScopesAreMintedWithAHint() {
    Run run = run("token", "user:read");

    assertThat(run.token()).startsWith("eyJ");
    assertThat(run.err()).contains("did you mean users:read?");
  }

  private static void assertRefused(Run run, String why) {
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(why).doesNotContain("\tat ", "Exception");
  }

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.commandLine(config)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Run(exit, out.toString(), err.toString());
  }
}
