package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.scopewarden.runtime.keys.KeyIssuer.SHORT_DEADLINE;
import static org.scopewarden.runtime.keys.KeyIssuer.eventually;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.http.FaultyServer.Behaviour;
import org.scopewarden.runtime.keys.KeySource.Answer;
import org.scopewarden.runtime.token.JwtVectors;
import org.slf4j.LoggerFactory;

/** A server of keys that is slow, silent, wrong or gone: before there are keys, and after. */
final class KeyOutageTest {

  private static final Duration BACK_OFF = Duration.ofSeconds(5);
  private static final Behaviour FAILURE = FaultyServer.answer("500 Oops", "");

  private final KeyIssuer issuer = new KeyIssuer();

  @AfterEach
  void close() {
    issuer.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  @Tag("JK-005")
  @Tag("JK-006")
  @Tag("JK-007")
  @Tag("JK-009")
  @Tag("JK-013")
  @Tag("JK-014")
  @Tag("JK-017")
  @Tag("KEY-12")
  void isUnavailableAndBacksOffAfter(String name, Behaviour failure) {
    try (KeyIssuer hurried = new KeyIssuer(SHORT_DEADLINE)) {
      hurried.server.behaves(failure);
      long start = System.nanoTime();

      Answer first = hurried.find("ec1");

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      assertThat(first).isInstanceOf(Answer.Unavailable.class);
      assertThat(((Answer.Unavailable) first).retryAfter())
          .isBetween(Duration.ofSeconds(1), BACK_OFF);
      hurried.hasEnded(1);

      // The JDK's client repeats a GET whose connection broke, once.
      int requests = hurried.requests();
      hurried.clock.move(BACK_OFF.minusNanos(1));
      assertThat(hurried.find("ec1")).isEqualTo(new Answer.Unavailable(Duration.ofSeconds(1)));
      assertThat(hurried.requests()).isEqualTo(requests).isLessThanOrEqualTo(2);

      hurried.server.behaves(KeyIssuer.document(JwtVectors.jwks()));
      eventually(() -> {
        hurried.clock.move(BACK_OFF);
        return hurried.finds("ec1");
      });
    }
  }

  static Stream<Arguments> failures() {
    byte[] good = JwtVectors.jwks();
    return Stream.of(
        arguments(
            "silence",
            (Behaviour) (in, out) -> Thread.sleep(SHORT_DEADLINE.multipliedBy(20).toMillis())),
        arguments("an octet now and then", FaultyServer.dripping()),
        arguments("no end", FaultyServer.endless()),
        arguments("a closed connection", (Behaviour) (in, out) -> {}),
        arguments("half a document", FaultyServer.cut()),
        arguments("no HTTP", (Behaviour) (in, out) -> FaultyServer.write(out, "SSH-2.0-x\r\n\r\n")),
        arguments("500", FaultyServer.answer("500 Oops", good)),
        arguments("502", FaultyServer.answer("502 Oops", good)),
        arguments("204", FaultyServer.answer("204 No Content", new byte[0])),
        arguments("an empty body", KeyIssuer.document("")),
        arguments("206", FaultyServer.answer("206 Partial Content", good)),
        arguments("gzip", FaultyServer.answer("200 OK\nContent-Encoding: gzip", good)),
        arguments("{}", KeyIssuer.document("{}")),
        arguments("[]", KeyIssuer.document("[]")),
        arguments("\"x\"", KeyIssuer.document("\"x\"")),
        arguments("keys null", KeyIssuer.document("{\"keys\":null}")),
        arguments("keys object", KeyIssuer.document("{\"keys\":{}}")),
        arguments("HTML", KeyIssuer.document("<html></html>")),
        arguments("twice", KeyIssuer.document("{\"keys\":[]}{\"keys\":[]}")),
        arguments("depth", KeyIssuer.document("{\"keys\":" + "[".repeat(100_000))),
        arguments("one octet too many", KeyIssuer.document(KeyIssuer.padded(1))));
  }

  @Test
  @Tag("JK-013")
  void readsUpToTheLimit() {
    issuer.server.behaves(KeyIssuer.document(KeyIssuer.padded(0)));

    assertThat(issuer.finds("ec1")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  @Tag("JK-010")
  @Tag("KEY-12")
  void doesNotFollowRedirects(int status) throws Exception {
    try (FaultyServer other = new FaultyServer(KeyIssuer.document(JwtVectors.jwks()))) {
      issuer.server.behaves(
          FaultyServer.answer(status + " Elsewhere\nLocation: " + other.address(), new byte[0]));

      assertThat(issuer.find("ec1")).isInstanceOf(Answer.Unavailable.class);
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  @Tag("JK-012")
  void doesNotFollowALoop() {
    issuer.server.behaves(
        FaultyServer.answer("302 Here\nLocation: " + issuer.server.address(), new byte[0]));

    assertThat(issuer.find("ec1")).isInstanceOf(Answer.Unavailable.class);
    assertThat(issuer.requests()).isOne();
  }

  @Test
  @Tag("JK-001")
  void isUnavailableWhenNobodyListens() throws Exception {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/jwks");
    }

    assertUnavailableAt(nobody);
  }

  @Test
  @Tag("JK-037")
  void isUnavailableWhenTheNameIsUnknown() {
    assertUnavailableAt(URI.create("https://nobody.invalid/jwks"));
  }

  private void assertUnavailableAt(URI nobody) {
    try (RemoteKeys lonely =
        new RemoteKeys(
            new KeyAddress.JwkSet(nobody),
            KeyIssuer.policy(KeyIssuer.DEADLINE),
            issuer.clock,
            KeyListener.NONE)) {
      assertThat(lonely.find("ec1", SignatureAlgorithm.ES256))
          .isInstanceOf(Answer.Unavailable.class);
    }
  }

  @ParameterizedTest(name = "Retry-After: {1} of a {0} means {2} seconds")
  @CsvSource({
    "429 Slow down, 9, 9",
    "503 Busy, 9, 9",
    "500 Oops, 'Fri, 15 Jan 2027 08:02:00 GMT', 120",
    "503 Busy, 300, 300",
    "503 Busy, 301, 300",
    "503 Busy, 9999999, 300",
    "503 Busy, 1, 5",
    "503 Busy, -1, 5",
    "503 Busy, soon, 5",
  })
  @Tag("JK-007")
  void leavesAFailingServerAloneForAsLongAsItAsks(String status, String retryAfter, int seconds) {
    issuer.server.behaves(FaultyServer.answer(status + "\nRetry-After: " + retryAfter, ""));
    Duration pause = Duration.ofSeconds(seconds);

    assertThat(issuer.find("ec1")).isEqualTo(new Answer.Unavailable(pause));

    issuer.clock.move(pause.minusSeconds(2));
    assertThat(issuer.find("ec1")).isEqualTo(new Answer.Unavailable(Duration.ofSeconds(2)));
    assertThat(issuer.requests()).isOne();

    issuer.publishes("ec1");
    issuer.clock.move(Duration.ofSeconds(2));
    assertThat(issuer.finds("ec1")).isTrue();
  }

  @Test
  @Tag("JK-007")
  void forgetsAPauseThatIsOver() {
    issuer.server.behaves(
        FaultyServer.inTurn(
            FaultyServer.answer("503 Busy\nRetry-After: 60", ""), KeyIssuer.document("{}")));
    issuer.find("ec1");
    issuer.clock.move(Duration.ofSeconds(60));

    assertThat(issuer.find("ec1")).isEqualTo(new Answer.Unavailable(BACK_OFF));
  }

  @Test
  @Tag("JK-003")
  @Tag("JK-004")
  @Tag("JK-017")
  @Tag("KEY-13")
  void keepsTheLastKeysThroughAnOutageOfAnHour() {
    VerificationKey key = issuer.found("ec1");
    issuer.server.behaves(KeyIssuer.document("{\"keys\":null}"));
    issuer.clock.move(Duration.ofMinutes(5));
    assertThat(issuer.finds("ec1")).isTrue();
    issuer.hasEnded(2);

    for (int minute = 6; minute < 60; minute++) {
      issuer.clock.move(Duration.ofMinutes(1));
      assertThat(issuer.finds("ec1")).isTrue();
      assertThat(issuer.keys.trusts(key)).isTrue();
      issuer.hasEnded(minute - 3);
    }
    issuer.clock.move(Duration.ofMinutes(1).minusNanos(1));
    assertThat(issuer.keys.trusts(key)).isTrue();
    issuer.hasEnded(57);

    issuer.clock.move(Duration.ofNanos(1));
    assertThat(issuer.keys.trusts(key)).isFalse();
    assertThat(issuer.find("ec1")).isInstanceOf(Answer.Unavailable.class);

    issuer.server.behaves(KeyIssuer.document(JwtVectors.jwks()));
    issuer.clock.move(BACK_OFF);
    assertThat(issuer.finds("ec1")).isTrue();
    assertThat(issuer.keys.trusts(key)).isTrue();
  }

  @Test
  @Tag("JK-003")
  void countsWhatIsJudgedByStaleKeys() {
    VerificationKey key = issuer.found("ec1");
    issuer.server.behaves(FAILURE);
    issuer.clock.move(Duration.ofMinutes(5));
    issuer.find("ec1");
    assertThat(issuer.heard.stale()).as("nothing had failed yet").isZero();
    issuer.hasEnded(2);

    issuer.find("ec1");
    issuer.keys.trusts(key);

    assertThat(issuer.heard.stale()).isEqualTo(2);
    assertThat(issuer.heard.failures()).isOne();
    assertThat(issuer.heard.times).hasSize(2);
  }

  @Test
  void freshKeysAreNotStaleAfterAFailedSearchForAnother() {
    issuer.find("ec1");
    issuer.server.behaves(FAILURE);
    issuer.clock.move(Duration.ofSeconds(30));
    issuer.find("new");

    issuer.find("ec1");

    assertThat(issuer.heard.stale()).isZero();
    assertThat(issuer.requests()).isEqualTo(2);
  }

  @Test
  void cannotTellAnUnknownKidWhileTheServerFails() {
    issuer.find("ec1");
    issuer.server.behaves(FAILURE);
    issuer.clock.move(Duration.ofSeconds(30));

    assertThat(issuer.find("new")).isEqualTo(new Answer.Unavailable(Duration.ofSeconds(30)));
    assertThat(issuer.find("new")).isInstanceOf(Answer.Unavailable.class);
    assertThat(issuer.finds("ec1")).isTrue();
    assertThat(issuer.requests()).isEqualTo(2);
    assertThat(issuer.heard.unknown()).isZero();
  }

  /** Stale keys are for outages. Whether there is one is not known where nobody asked. */
  @Test
  @Tag("KEY-15")
  void asksFirstWhenNobodyHasAskedForLong() {
    issuer.publishes("withdrawn", "kept");
    VerificationKey withdrawn = issuer.found("withdrawn");
    issuer.publishes("kept");
    issuer.clock.move(Duration.ofMinutes(10).minusNanos(1));
    assertThat(issuer.keys.trusts(withdrawn)).isTrue();
    issuer.hasEnded(2);

    issuer.clock.move(Duration.ofMinutes(10));

    assertThat(issuer.find("withdrawn")).isInstanceOf(Answer.Unknown.class);
    assertThat(issuer.finds("kept")).isTrue();
  }

  /** An outage that nobody has seen for ten minutes may be over. */
  @Test
  @Tag("KEY-15")
  void asksFirstWhenTheLastFailureIsLongAgo() {
    issuer.publishes("withdrawn", "kept");
    VerificationKey withdrawn = issuer.found("withdrawn");
    issuer.server.behaves(FAILURE);
    issuer.clock.move(Duration.ofMinutes(20));
    assertThat(issuer.finds("withdrawn")).as("in the outage").isTrue();
    issuer.publishes("kept");

    issuer.clock.move(Duration.ofMinutes(10));

    assertThat(issuer.keys.trusts(withdrawn)).isFalse();
    assertThat(issuer.find("withdrawn")).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void staleKeysAreUsedWhereAskingTakesTooLong() {
    try (KeyIssuer hurried = new KeyIssuer(SHORT_DEADLINE)) {
      hurried.find("ec1");
      hurried.server.behaves(hurried.server.silence());
      hurried.clock.move(Duration.ofMinutes(20));

      assertThat(hurried.finds("ec1")).isTrue();
      assertThat(hurried.requests()).isEqualTo(2);
    }
  }

  @Test
  @Tag("OPS-02")
  void logsAFailureOnceAndWithoutSecrets() {
    List<ILoggingEvent> log =
        logged(() -> {
          issuer.server.behaves(KeyIssuer.document("{\"keys\":null,\"k\":\"t0psecret\"}"));
          issuer.find("ec1");
          issuer.find("ec1");
        });

    assertThat(log).hasSize(1);
    assertThat(log.get(0).getFormattedMessage())
        .isEqualTo(
            "the keys of http://127.0.0.1:%1$d/introspect could not be refreshed:"
                    .formatted(issuer.server.address().getPort())
                + " http://127.0.0.1:%1$d/introspect is no JWK Set: it has no array named \"keys\""
                    .formatted(issuer.server.address().getPort()));
  }

  @Test
  void saysWhyAFetchFailed() {
    issuer.server.behaves(FaultyServer.answer("500 t0psecret", "t0psecret"));

    assertThat(logged(() -> issuer.find("ec1")))
        .extracting(ILoggingEvent::getFormattedMessage)
        .singleElement()
        .asString()
        .endsWith("could not be refreshed: the answer has status 500");
  }

  private static List<ILoggingEvent> logged(Runnable task) {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(KeyLoader.class);
    log.start();
    logger.addAppender(log);
    try {
      task.run();
    } finally {
      logger.detachAppender(log);
    }
    return log.list;
  }
}
