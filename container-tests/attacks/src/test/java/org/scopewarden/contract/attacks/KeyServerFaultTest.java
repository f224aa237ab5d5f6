package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.attacks.harness.Certificates;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.Script;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;

/** A first request while the server of the keys does not give them: 503, and nobody is let in. */
final class KeyServerFaultTest {

  private static final TokenMint MINT = new TokenMint("mint", Clock.systemUTC());
  private static final String DOCUMENT = TokenMint.jwkSet(MINT);

  private final SSLContext standard = defaultContext();
  private final FaultyServer elsewhere = FaultyServer.start(Faults.json(DOCUMENT));

  @AfterEach
  void close() {
    SSLContext.setDefault(standard);
    elsewhere.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  @Tag("JK-005")
  @Tag("JK-006")
  @Tag("JK-007")
  @Tag("JK-009")
  @Tag("JK-013")
  @Tag("JK-014")
  @Tag("JK-017")
  void isUnavailable(String name, Script fault) {
    try (FaultyServer keys = FaultyServer.start(fault)) {
      ask(keys.address("/jwks")).isUnavailable();
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("silence", Faults.silence()),
        arguments("an octet a second", Faults.dripping(Duration.ofSeconds(1), DOCUMENT)),
        arguments("500", Faults.status("500 Internal Server Error")),
        arguments("429", Faults.status("429 Too Many Requests", "Retry-After: 7")),
        arguments("204", Faults.status("204 No Content")),
        arguments("no end", Faults.endless()),
        arguments("a bomb", Faults.gzipBomb(100, DOCUMENT)),
        arguments("half a document", Faults.truncated(DOCUMENT)),
        arguments("a reset", Faults.reset()),
        arguments("a reset within", Faults.resetWithin(DOCUMENT)),
        arguments("502", Faults.status("502 Bad Gateway", "Retry-After: 3600")),
        arguments("an empty body", Faults.json("")),
        arguments("no set", Faults.json("{\"keys\":null}")),
        arguments("an empty object", Faults.json("{}")),
        arguments("an array", Faults.json("[]")),
        arguments("a string", Faults.json("\"x\"")),
        arguments("depth", Faults.json("{\"keys\":" + "[".repeat(100_000))),
        arguments("a page", Faults.document("text/html", "<html>sign in</html>")));
  }

  @Test
  @Tag("JK-001")
  void isUnavailableWhereNobodyListens() {
    FaultyServer gone = FaultyServer.start(Faults.silence());
    gone.close();

    ask(gone.address("/jwks")).isUnavailable();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  @Tag("JK-010")
  void isNotLedElsewhere(int status) {
    Script redirect = Faults.redirect(status, elsewhere.address("/jwks"));
    try (FaultyServer keys = FaultyServer.start(redirect)) {
      ask(keys.address("/jwks")).isUnavailable();
    }
    assertThat(elsewhere.requests()).isEmpty();
  }

  @Test
  @Tag("JK-011")
  void isNotLedFromTlsIntoTheClear(@TempDir Path directory) throws Exception {
    SSLContext trusted = Certificates.selfSigned(directory, "ip:127.0.0.1");
    SSLContext.setDefault(trusted);
    Script redirect = Faults.redirect(302, elsewhere.address("/jwks"));
    try (FaultyServer keys = FaultyServer.startSecure(trusted, redirect)) {
      ask(keys.address("/jwks")).isUnavailable();
      assertThat(keys.requests()).hasSize(1);
    }
    assertThat(elsewhere.requests()).isEmpty();
  }

  @Test
  @Tag("JK-012")
  void isNotLedInCircles() {
    try (FaultyServer keys = FaultyServer.start(Faults.silence())) {
      keys.follows(Faults.redirect(302, keys.address("/jwks")));

      ask(keys.address("/jwks")).isUnavailable();

      assertThat(keys.requests()).hasSize(1);
    }
  }

  @Test
  @Tag("JK-037")
  void isUnavailableWhereTheNameIsUnknown() {
    ask(URI.create("https://nobody.invalid/jwks")).isUnavailable();
  }

  @Test
  @Tag("JK-007")
  void saysWhenToComeBackAsTheServerOfTheKeysDoes() {
    Script busy = Faults.status("503 Service Unavailable", "Retry-After: 40");
    try (FaultyServer keys = FaultyServer.start(busy)) {
      assertThat(ask(keys.address("/jwks")).headers().firstValue("Retry-After"))
          .hasValueSatisfying(seconds -> assertThat(Integer.parseInt(seconds)).isBetween(30, 40));
    }
  }

  @Test
  @Tag("JK-031")
  void aStrangersCertificateIsNotBelieved(@TempDir Path directory) throws Exception {
    SSLContext strangers = Certificates.selfSigned(directory, "ip:127.0.0.1");
    try (FaultyServer keys = FaultyServer.startSecure(strangers, Faults.json(DOCUMENT))) {
      ask(keys.address("/jwks")).isUnavailable();
    }
  }

  @Test
  @Tag("JK-031")
  void aCertificateForAnotherHostIsNotBelieved(@TempDir Path directory) throws Exception {
    SSLContext trusted = Certificates.selfSigned(directory, "dns:elsewhere.test");
    SSLContext.setDefault(trusted);
    try (FaultyServer keys = FaultyServer.startSecure(trusted, Faults.json(DOCUMENT))) {
      ask(keys.address("/jwks")).isUnavailable();
    }
  }

  @Test
  @Tag("JK-011")
  void isNotLedFromTlsToPlainHttp(@TempDir Path directory) throws Exception {
    SSLContext trusted = Certificates.selfSigned(directory, "ip:127.0.0.1");
    SSLContext.setDefault(trusted);
    Script redirect = Faults.redirect(302, elsewhere.address("/jwks"));
    try (FaultyServer keys = FaultyServer.startSecure(trusted, redirect)) {
      ask(keys.address("/jwks")).isUnavailable();
      assertThat(keys.requests()).isNotEmpty();
    }
    assertThat(elsewhere.requests()).isEmpty();
  }

  @Test
  void theRightCertificateIsBelieved(@TempDir Path directory) throws Exception {
    SSLContext trusted = Certificates.selfSigned(directory, "ip:127.0.0.1");
    SSLContext.setDefault(trusted);
    try (FaultyServer keys = FaultyServer.startSecure(trusted, Faults.json(DOCUMENT))) {
      ask(keys.address("/jwks")).isOk("notes");
    }
  }

  private static Answer ask(URI jwks) {
    try (GuardedServer server = GuardedServer.start(GuardedServer.trusting(jwks).build())) {
      return server
          .client()
          .get("notes", Client.authorization("Bearer " + MINT.token("notes:read")));
    }
  }

  private static SSLContext defaultContext() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
