package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
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
import org.scopewarden.contract.attacks.harness.IntrospectingServer;
import org.scopewarden.contract.attacks.harness.Script;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.runtime.introspection.RemoteIntrospection;
import org.scopewarden.testsecrets.UsedSecrets;
import org.slf4j.LoggerFactory;

/** What callers see while the authorization server cannot say what their tokens are worth. */
final class IntrospectionFaultTest {

  private static final String INACTIVE = "{\"active\":false}";

  private final IntrospectingServer server = IntrospectingServer.start(Faults.json(INACTIVE));
  private final String good = IntrospectingServer.active(server.clock().instant());

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  @Tag("IN-018")
  @Tag("IN-019")
  @Tag("IN-021")
  @Tag("IN-024")
  @Tag("INT-06")
  @Tag("INT-07")
  void isUnavailable(String name, Script fault, int questions) {
    server.endpoint().follows(fault);
    long begun = System.nanoTime();

    server.ask("t").isUnavailable();

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    assertThat(server.endpoint().requests()).hasSize(questions);
  }

  static Stream<Arguments> faults() {
    String good = "{\"active\":true}";
    return Stream.of(
        arguments("silence", Faults.silence(), 1),
        arguments("an octet a second", Faults.dripping(Duration.ofSeconds(1), good), 1),
        arguments("401", Faults.status("401 Unauthorized"), 1),
        arguments("403", Faults.status("403 Forbidden"), 1),
        arguments("404", Faults.status("404 Not Found"), 1),
        arguments("429", Faults.status("429 Too Many Requests", "Retry-After: 7"), 1),
        arguments("500", Faults.status("500 Internal Server Error"), 1),
        arguments("503", Faults.status("503 Service Unavailable"), 1),
        arguments("204", Faults.status("204 No Content"), 1),
        arguments("a page", Faults.document("text/html", "<html>sign in</html>"), 1),
        arguments("a page that is JSON", Faults.document("text/html", good), 1),
        arguments("no end", Faults.endless(), 1),
        arguments("a bomb", Faults.gzipBomb(100, good), 1),
        arguments("depth", Faults.json("{\"active\":".repeat(1_000)), 1),
        arguments("an array", Faults.json("[" + good + "]"), 1),
        arguments("a member twice", Faults.json("{\"active\":false,\"active\":true}"), 1),
        arguments("half a document", Faults.truncated(good), 2),
        arguments("a reset", Faults.reset(), 2));
  }

  @Test
  void isUnavailableWhereNobodyListens() {
    server.endpoint().close();

    server.ask("t").isUnavailable();
  }

  @Test
  @Tag("IN-022")
  void aBrokenConnectionIsTriedOnceMore() {
    server.endpoint().follows(Script.inTurn(Faults.resetWithin(good), Faults.json(good)));
    server.ask("t").isOk("notes");

    server.endpoint().follows(Faults.resetWithin(good));
    server.ask("u").isUnavailable();

    assertThat(server.endpoint().requests()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  @Tag("IN-023")
  @Tag("INT-07")
  void noTokenIsSentElsewhere(int status) {
    try (FaultyServer elsewhere = FaultyServer.start(Faults.json(good))) {
      server.endpoint().follows(Faults.redirect(status, elsewhere.address("/introspect")));

      server.ask("t").isUnavailable();

      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Test
  @Tag("IN-016")
  void anOperatorIsToldThatOurOwnCredentialsAreWrong() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(RemoteIntrospection.class);
    log.start();
    logger.addAppender(log);
    server.endpoint().follows(Faults.status("401 Unauthorized", "WWW-Authenticate: Basic"));

    server.ask(UsedSecrets.use("the-callers-token")).isUnavailable();
    logger.detachAppender(log);

    assertThat(log.list).singleElement().matches(event -> event.getLevel() == Level.ERROR);
    assertThat(log.list.get(0).getFormattedMessage())
        .contains("scopewarden.introspection.client-id")
        .doesNotContain("the-callers-token", IntrospectingServer.SECRET);
  }

  @Test
  @Tag("IN-018")
  void anEndpointThatKeepsFailingIsLeftAlone() {
    server.endpoint().follows(Faults.status("500 Internal Server Error"));
    for (int i = 0; i < 20; i++) {
      server.ask("t" + i).isUnavailable();
    }
    assertThat(server.endpoint().requests()).hasSize(5);

    server.endpoint().follows(Faults.json(good));
    server.clock().step(Duration.ofSeconds(5));

    server.ask("t").isOk("notes");
  }

  @Test
  @Tag("IN-018")
  void anEndpointThatAsksForARestGetsIt() {
    server.endpoint().follows(Faults.status("503 Service Unavailable", "Retry-After: 30"));
    Answer first = server.ask("t");
    first.isUnavailable();
    assertThat(first.headers().firstValue("Retry-After")).hasValue("30");

    server.endpoint().follows(Faults.json(good));
    server.clock().step(Duration.ofSeconds(29));
    server.ask("t").isUnavailable();
    assertThat(server.endpoint().requests()).hasSize(1);

    server.clock().step(Duration.ofSeconds(1));
    server.ask("t").isOk("notes");
  }

  @Test
  @Tag("INT-07")
  void aStrangersCertificateIsNotBelieved(@TempDir Path directory) throws Exception {
    Script answer = Faults.json(good);
    try (FaultyServer endpoint =
            FaultyServer.startSecure(Certificates.selfSigned(directory, "ip:127.0.0.1"), answer);
        GuardedServer guarded =
            GuardedServer.start(
                IntrospectingServer.asking(endpoint.address("/introspect")).build())) {
      guarded.client().get("notes", Client.authorization("Bearer t")).isUnavailable();

      assertThat(endpoint.requests()).isEmpty();
    }
  }
}
