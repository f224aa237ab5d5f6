package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.http.FaultyServer.Behaviour;
import org.scopewarden.runtime.keys.KeySource.Answer;
import org.scopewarden.runtime.token.Json;
import org.slf4j.LoggerFactory;

/** Keys that are where the issuer's metadata says, and metadata that is not believed. */
final class DiscoveryTest {

  private final MovingClock clock = new MovingClock(Instant.parse("2027-01-15T08:00:00Z"));
  private final FaultyServer keys = new FaultyServer(KeyIssuer.document(KeyIssuer.set("ec1")));
  private final FaultyServer server = new FaultyServer(FaultyServer.answer("500 Not yet", ""));
  private final String issuer = server.address().resolve("/realms/acme").toString();

  @AfterEach
  void close() throws IOException {
    server.close();
    keys.close();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "OAUTH, https://as.example, https://as.example/.well-known/oauth-authorization-server",
    "OAUTH, https://as.example/, https://as.example/.well-known/oauth-authorization-server",
    "OAUTH, https://as.example:8443/a/b, https://as.example:8443/.well-known/oauth-authorization-server/a/b",
    "OAUTH, https://as.example/a/, https://as.example/.well-known/oauth-authorization-server/a",
    "OAUTH, https://as.example/a%2Fb, https://as.example/.well-known/oauth-authorization-server/a%2Fb",
    "OPENID, https://as.example, https://as.example/.well-known/openid-configuration",
    "OPENID, https://as.example/, https://as.example/.well-known/openid-configuration",
    "OPENID, https://as.example/a/b, https://as.example/a/b/.well-known/openid-configuration",
    "OPENID, https://as.example/a/, https://as.example/a/.well-known/openid-configuration",
    "OPENID, https://as.example/a//, https://as.example/a//.well-known/openid-configuration",
  })
  @Tag("MET-01")
  void knowsWhereMetadataIs(Discovery form, String issuer, String expected) {
    assertThat(form.address(URI.create(issuer))).hasToString(expected);
  }

  @Test
  void isOneWordEach() {
    assertThat(Discovery.OAUTH.word()).isEqualTo("oauth");
    assertThat(Discovery.OPENID.word()).isEqualTo("openid");
  }

  @ParameterizedTest
  @EnumSource
  void findsTheKeysWhereTheMetadataSays(Discovery form) {
    server.behaves(metadata(issuer, keys.address().toString()));

    try (RemoteKeys remote = remote(form)) {
      assertThat(find(remote)).isInstanceOf(Answer.Found.class);
      assertThat(find(remote)).isInstanceOf(Answer.Found.class);
    }

    assertThat(server.requests()).hasSize(1);
    assertThat(keys.requests()).hasSize(1);
    assertThat(server.lastRequest().head())
        .startsWith("GET " + form.address(URI.create(issuer)).getPath() + " HTTP/1.1\n")
        .contains("Accept: application/json\n")
        .contains("Accept-Encoding: identity\n");
  }

  @Test
  void readsTheMetadataAgainWithEachRefresh() throws Exception {
    server.behaves(metadata(issuer, keys.address().toString()));
    try (RemoteKeys remote = remote(Discovery.OAUTH);
        FaultyServer moved = new FaultyServer(KeyIssuer.document(KeyIssuer.set("ec1", "ec2")))) {
      find(remote);
      server.behaves(metadata(issuer, moved.address().toString()));
      clock.move(Duration.ofSeconds(30));

      assertThat(remote.find("ec2", SignatureAlgorithm.ES256)).isInstanceOf(Answer.Found.class);
      assertThat(server.requests()).hasSize(2);
      assertThat(keys.requests()).hasSize(1);
      assertThat(moved.requests()).hasSize(1);
    }
  }

  @Test
  @Tag("KEY-13")
  void keepsTheLastKeysWhileTheMetadataCannotBeHad() {
    server.behaves(metadata(issuer, keys.address().toString()));
    try (RemoteKeys remote = remote(Discovery.OAUTH)) {
      find(remote);
      server.behaves(FaultyServer.answer("503 Busy", ""));
      clock.move(Duration.ofMinutes(59));
      assertThat(find(remote)).isInstanceOf(Answer.Found.class);

      clock.move(Duration.ofMinutes(1));
      assertThat(find(remote)).isInstanceOf(Answer.Unavailable.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s/",
        "%S",
        " %s",
        "%s?",
        "%s#",
        "%s\u200b",
        "%s/../acme",
        "https://other.example",
        "",
      })
  @Tag("JK-034")
  @Tag("KEY-03")
  void believesNoMetadataOfAnotherIssuer(String pattern) {
    String other = pattern.formatted(issuer);
    server.behaves(metadata(other, keys.address().toString()));

    assertRefused("names another issuer: ");
    assertThat(keys.requests()).isEmpty();
  }

  /** Equal to the eye, and by Unicode; but not code point by code point. */
  @Test
  @Tag("KEY-03")
  void comparesIssuersByCodePoints() throws Exception {
    IssuerMetadata composed = new IssuerMetadata("https://as.example/caf\u00e9", "here");
    String document = "{\"issuer\":\"https://as.example/%s\",\"jwks_uri\":\"https://k.example\"}";

    assertThat(composed.jwksUri(utf8(document.formatted("caf\u00e9"))))
        .hasToString("https://k.example");
    assertThat(composed.jwksUri(utf8(document.formatted("caf\\u00e9"))))
        .hasToString("https://k.example");
    assertThatThrownBy(() -> composed.jwksUri(utf8(document.formatted("cafe\u0301"))))
        .isInstanceOf(KeySetException.class)
        .hasMessage(
            "the metadata at here names another issuer: \"https://as.example/cafe\\u0301\"");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'{}', 'names another issuer: (none)'",
    "'{\"issuer\":7}', 'names another issuer: (none)'",
    "'{\"issuer\":[\"ISSUER\"]}', 'names another issuer: (none)'",
    "'{\"issuer\":\"ISSUER\"}', has no jwks_uri",
    "'{\"issuer\":\"ISSUER\",\"jwks_uri\":null}', has no jwks_uri",
    "'{\"issuer\":\"ISSUER\",\"jwks_uri\":[\"https://k.example\"]}', has no jwks_uri",
    "'{\"issuer\":\"ISSUER\",\"jwks_uri\":\"https://k example\"}', has a jwks_uri that is no URI",
    "'{\"issuer\":\"ISSUER\",\"issuer\":\"ISSUER\"}', 'cannot be read: '",
    "'[]', 'cannot be read: '",
    "'\"x\"', 'cannot be read: '",
    "'', 'cannot be read: '",
    "'<html>', 'cannot be read: '",
  })
  void refusesMetadataThatDoesNotLeadToKeys(String document, String reason) {
    server.behaves(FaultyServer.json(document.replace("ISSUER", issuer)));

    assertRefused(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://keys.example/jwks",
        "file:///etc/passwd",
        "ftp://keys.example/jwks",
        "jar:file:/tmp/x.jar!/jwks",
        "https:jwks",
        "https:///jwks",
        "https://user@keys.example/jwks",
        "/jwks",
        "",
      })
  @Tag("KEY-02")
  void asksNoAddressThatIsNotHttps(String jwksUri) {
    server.behaves(metadata(issuer, jwksUri));

    assertRefused("has a jwks_uri that is not https, or on this machine");
  }

  /** What listens on this machine may trust whoever asks: others cannot send us there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:9/",
        "https://localhost/jwks",
        "http://[::1]/",
        "https://127.1.1.1/"
      })
  void aForeignIssuerCannotSendUsToThisMachine(String jwksUri) {
    String document = "{\"issuer\":\"https://as.example\",\"jwks_uri\":\"" + jwksUri + "\"}";

    assertThatThrownBy(
            () -> new IssuerMetadata("https://as.example", "here").jwksUri(utf8(document)))
        .isInstanceOf(KeySetException.class)
        .hasMessage("the metadata at here has a jwks_uri that is not https, or on this machine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.keys.example/oauth2/v3/certs",
        "HTTPS://as.example/jwks",
        "https://as.example:8443/jwks?v=1"
      })
  void keysMayBeOnAnotherHost(String jwksUri) throws Exception {
    String document = "{\"issuer\":\"https://as.example\",\"jwks_uri\":\"" + jwksUri + "\"}";

    assertThat(new IssuerMetadata("https://as.example", "here").jwksUri(utf8(document)))
        .hasToString(jwksUri);
  }

  @Test
  @Tag("JK-010")
  void followsNoRedirectOfTheMetadata() throws Exception {
    try (FaultyServer other = new FaultyServer(metadata(issuer, keys.address().toString()))) {
      server.behaves(FaultyServer.answer("302 Elsewhere\nLocation: " + other.address(), ""));

      assertRefused("the answer has status 302");
      assertThat(other.requests()).isEmpty();
    }
  }

  /** Each comes within it. */
  @Test
  @Tag("JK-005")
  @Tag("JK-006")
  void keepsOneDeadlineForBothDocuments() {
    Duration deadline = Duration.ofSeconds(1);
    Duration pause = deadline.multipliedBy(3).dividedBy(4);
    server.behaves(late(pause, metadata(issuer, keys.address().toString())));
    keys.behaves(late(pause, KeyIssuer.document(KeyIssuer.set("ec1"))));

    try (RemoteKeys remote = remote(Discovery.OAUTH, deadline)) {
      assertThat(find(remote)).isInstanceOf(Answer.Unavailable.class);
    }
  }

  private static Behaviour late(Duration pause, Behaviour answer) {
    return (request, out) -> {
      Thread.sleep(pause.toMillis());
      answer.answer(request, out);
    };
  }

  private void assertRefused(String reason) {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(KeyLoader.class);
    log.start();
    logger.addAppender(log);
    try (RemoteKeys remote = remote(Discovery.OAUTH)) {
      assertThat(find(remote)).isInstanceOf(Answer.Unavailable.class);
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .singleElement()
        .asString()
        .contains(reason);
  }

  private RemoteKeys remote(Discovery form) {
    return remote(form, KeyIssuer.DEADLINE);
  }

  private RemoteKeys remote(Discovery form, Duration deadline) {
    return new RemoteKeys(
        new KeyAddress.Metadata(form, issuer), KeyIssuer.policy(deadline), clock, KeyListener.NONE);
  }

  private static Answer find(RemoteKeys remote) {
    return remote.find("ec1", SignatureAlgorithm.ES256);
  }

  private static Behaviour metadata(String issuer, String jwksUri) {
    return FaultyServer.json(document(issuer, jwksUri));
  }

  private static String document(String issuer, String jwksUri) {
    return Json.of(
        Map.of("issuer", issuer, "jwks_uri", jwksUri, "response_types_supported", List.of("code")));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
