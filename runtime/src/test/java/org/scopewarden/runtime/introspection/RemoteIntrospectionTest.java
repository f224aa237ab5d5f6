package org.scopewarden.runtime.introspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.http.FaultyServer.Behaviour;
import org.scopewarden.runtime.introspection.ClientAuthentication.Method;
import org.scopewarden.runtime.introspection.Introspection.Answer;
import org.scopewarden.runtime.introspection.Introspection.Answer.Told;
import org.scopewarden.runtime.introspection.Introspection.Answer.Unavailable;
import org.scopewarden.runtime.introspection.Introspection.Standing;
import org.scopewarden.testsecrets.UsedSecrets;
import org.slf4j.LoggerFactory;

/** An endpoint that is slow, silent, wrong, hostile, busy or gone. */
final class RemoteIntrospectionTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration IMPATIENCE = Duration.ofMillis(300);
  private static final int LIMIT = 4_096;
  private static final String TOKEN = UsedSecrets.use("an-opaque-token-of-a-caller");
  private static final String SECRET = UsedSecrets.use("t0psecret-of-this-server");
  private static final String ENCODED =
      UsedSecrets.use(
          Base64.getEncoder().encodeToString(("rs:" + SECRET).getBytes(StandardCharsets.US_ASCII)));
  private static final Answer ACTIVE = new Told(Map.of("active", true));
  private static final Behaviour GOOD = FaultyServer.json("{\"active\":true}");

  private final MovingClock clock = new MovingClock(Instant.parse("2027-01-15T08:00:00Z"));
  private final FaultyServer server = new FaultyServer(GOOD);
  private final RemoteIntrospection patient = introspection(PATIENCE);
  private final RemoteIntrospection hurried = introspection(IMPATIENCE);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger().addAppender(log);
  }

  @AfterEach
  void close() throws IOException {
    logger().detachAppender(log);
    server.close();
    patient.close();
    hurried.close();
  }

  @Test
  @Tag("INT-01")
  void posts() {
    server.behaves(FaultyServer.json("{\"active\":true,\"exp\":12,\"scope\":\"a b\"}"));

    Answer answer = ask(patient, "a+b=");

    assertThat(answer)
        .isEqualTo(new Told(Map.of("active", true, "exp", BigDecimal.valueOf(12), "scope", "a b")));
    assertThat(server.lastRequest().head())
        .startsWith("POST /introspect?secret=1 HTTP/1.1\n")
        .contains("Content-Type: application/x-www-form-urlencoded\n")
        .contains("Accept: application/json\n")
        .contains("Accept-Encoding: identity\n")
        .contains("Authorization: Basic " + ENCODED + "\n");
    assertThat(server.lastRequest().body()).isEqualTo("token=a%2Bb%3D");
  }

  @Test
  @Tag("INT-01")
  void authenticatesInTheFormIfToldSo() {
    try (RemoteIntrospection post =
        new RemoteIntrospection(
            server.address(), authentication(Method.POST), limits(PATIENCE), clock)) {
      assertThat(ask(post, "t")).isEqualTo(ACTIVE);
    }

    assertThat(server.lastRequest().head()).doesNotContain("Authorization");
    assertThat(server.lastRequest().body())
        .isEqualTo("token=t&client_id=rs&client_secret=" + SECRET);
  }

  @Tag("INT-06")
  @Tag("INT-07")
  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void isUnavailableAfter(String name, Behaviour failure, int calls) {
    server.behaves(failure);

    assertThat(ask(patient, TOKEN)).isEqualTo(new Unavailable(Duration.ofSeconds(1)));

    assertThat(server.requests()).hasSize(calls);
    assertThat(log.list).hasSize(1);
    assertThat(log.list.get(0).getFormattedMessage())
        .contains("http://127.0.0.1:" + server.address().getPort() + "/introspect")
        .doesNotContain("secret=", SECRET, TOKEN, "leaked");
  }

  static Stream<Arguments> failures() {
    String good = "{\"active\":true,\"x\":\"leaked\"}";
    String json = "\nContent-Type: application/json";
    return Stream.of(
        arguments("400", FaultyServer.answer("400 Bad" + json, good), 1),
        arguments("401", FaultyServer.answer("401 Who" + json, good), 1),
        arguments("403", FaultyServer.answer("403 No" + json, good), 1),
        arguments("404", FaultyServer.answer("404 Where" + json, good), 1),
        arguments("413", FaultyServer.answer("413 Long" + json, good), 1),
        arguments("422", FaultyServer.answer("422 What" + json, good), 1),
        arguments("429", FaultyServer.answer("429 Slow" + json, good), 1),
        arguments("500", FaultyServer.answer("500 Oops" + json, good), 1),
        arguments("503", FaultyServer.answer("503 Later" + json, good), 1),
        arguments("201", FaultyServer.answer("201 Made" + json, good), 1),
        arguments("204", FaultyServer.answer("204 None", ""), 1),
        arguments("HTML", FaultyServer.answer("200 OK\nContent-Type: text/html", good), 1),
        arguments("no type", FaultyServer.answer("200 OK", good), 1),
        arguments(
            "signed",
            FaultyServer.answer("200 OK\nContent-Type: application/token-introspection+jwt", good),
            1),
        arguments(
            "gzip", FaultyServer.answer("200 OK" + json + "\nContent-Encoding: gzip", good), 1),
        arguments("empty", FaultyServer.json(""), 1),
        arguments("array", FaultyServer.json("[" + good + "]"), 1),
        arguments("string", FaultyServer.json("\"leaked\""), 1),
        arguments("two documents", FaultyServer.json(good + good), 1),
        arguments("duplicate", FaultyServer.json("{\"active\":false,\"active\":true}"), 1),
        arguments("BOM", FaultyServer.json("\uFEFF" + good), 1),
        arguments("depth", FaultyServer.json("{\"a\":" + "[".repeat(2_000)), 1),
        arguments("too long", FaultyServer.json(good + " ".repeat(LIMIT)), 1),
        arguments("endless", FaultyServer.endless(), 1),
        arguments("not HTTP", (Behaviour) (r, out) -> FaultyServer.write(out, "leaked\r\n"), 1),
        arguments("cut", FaultyServer.cut(), 2),
        arguments("closed", (Behaviour) (request, out) -> {}, 2));
  }

  @Tag("IN-021")
  @Test
  void waitsNoLongerThanItsDeadline() {
    for (Behaviour slow : List.of(server.silence(), FaultyServer.dripping())) {
      server.behaves(slow);
      long begun = System.nanoTime();

      assertThat(ask(hurried, "t")).isInstanceOf(Unavailable.class);

      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .isBetween(IMPATIENCE, Duration.ofSeconds(5));
    }
  }

  @Tag("INT-07")
  @Test
  void readsUpToTheLimit() {
    String good = "{\"active\":true}";
    server.behaves(FaultyServer.json(good + " ".repeat(LIMIT - good.length())));

    assertThat(ask(patient, "t")).isEqualTo(ACTIVE);
  }

  @Tag("IN-023")
  @Tag("INT-07")
  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void neverFollowsARedirect(int status) throws IOException {
    try (FaultyServer other = new FaultyServer(GOOD)) {
      server.behaves(FaultyServer.answer(status + " X\nLocation: " + other.address(), ""));

      assertThat(ask(patient, "t")).isInstanceOf(Unavailable.class);

      assertThat(other.requests()).isEmpty();
    }
  }

  @Tag("IN-022")
  @Test
  void asksOnceMoreWhenTheConnectionBreaks() {
    server.behaves(FaultyServer.inTurn(FaultyServer.cut(), GOOD));

    assertThat(ask(patient, "t")).isEqualTo(ACTIVE);

    assertThat(server.requests()).hasSize(2);
    assertThat(server.requests().get(1).body()).isEqualTo("token=t");
    assertThat(log.list).isEmpty();
  }

  /** Within a deadline of its own, the second answer would come in time. */
  @Test
  void asksOnceMoreWithinTheSameDeadline() {
    Duration deadline = Duration.ofSeconds(2);
    server.behaves(
        FaultyServer.inTurn(
            (request, out) -> Thread.sleep(deadline.dividedBy(4).toMillis()),
            (request, out) -> {
              Thread.sleep(deadline.multipliedBy(7).dividedBy(8).toMillis());
              GOOD.answer(request, out);
            }));

    try (RemoteIntrospection hasty = introspection(deadline)) {
      assertThat(ask(hasty, "t")).isInstanceOf(Unavailable.class);
    }

    assertThat(server.requests()).hasSize(2);
    assertThat(log.list.get(0).getFormattedMessage()).contains("no whole answer within");
  }

  @Test
  void isUnavailableWhenNobodyListens() throws IOException {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/introspect");
    }
    try (RemoteIntrospection lonely =
        new RemoteIntrospection(nobody, authentication(Method.BASIC), limits(PATIENCE), clock)) {
      assertThat(ask(lonely, "t")).isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void namesAnAddressWithoutPort() {
    URI nowhere = URI.create("https://nobody.invalid/introspect?secret=1");
    try (RemoteIntrospection lonely =
        new RemoteIntrospection(nowhere, authentication(Method.BASIC), limits(PATIENCE), clock)) {
      assertThat(ask(lonely, "t")).isInstanceOf(Unavailable.class);
    }

    assertThat(log.list.get(0).getFormattedMessage())
        .isEqualTo(
            "a token could not be introspected at https://nobody.invalid/introspect:"
                + " ConnectException");
  }

  @Tag("IN-016")
  @Tag("INT-06")
  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void alarmsTheOperatorWhenItIsNotKnown(int status) {
    server.behaves(FaultyServer.answer(status + " X", ""));

    ask(patient, "t");
    ask(patient, "t");
    clock.move(Duration.ofMillis(9_999));
    ask(patient, "t");
    assertThat(log.list).hasSize(1);
    clock.move(Duration.ofMillis(1));
    ask(patient, "t");

    assertThat(log.list).hasSize(2).allMatch(event -> event.getLevel() == Level.ERROR);
    assertThat(log.list.get(0).getFormattedMessage())
        .contains("does not accept this server's own client id and secret (status " + status + ")")
        .doesNotContain(SECRET, "secret=");
  }

  @Test
  void doesNotRepeatAWarningWithEachRequestNorLetItHideAnAlarm() {
    server.behaves(
        FaultyServer.inTurn(
            FaultyServer.answer("400 X", ""),
            FaultyServer.answer("400 X", ""),
            FaultyServer.answer("401 X", ""),
            FaultyServer.answer("400 X", "")));
    ask(patient, "t");
    ask(patient, "t");
    ask(patient, "t");
    clock.move(Duration.ofHours(-1));
    ask(patient, "t");

    assertThat(log.list.stream().map(ILoggingEvent::getLevel))
        .containsExactly(Level.WARN, Level.ERROR, Level.WARN);
  }

  @Tag("IN-018")
  @Test
  void leavesAnEndpointAloneThatFailsInARow() {
    server.behaves(FaultyServer.answer("500 Oops", ""));
    IntStream.range(0, 100).forEach(i -> ask(patient, "t" + i));
    assertThat(server.requests()).hasSize(5);
    assertThat(ask(patient, "t")).isEqualTo(new Unavailable(Duration.ofSeconds(5)));

    clock.move(Duration.ofSeconds(5));
    ask(patient, "t");
    ask(patient, "t");
    assertThat(server.requests()).hasSize(6);

    server.behaves(GOOD);
    clock.move(Duration.ofSeconds(5));
    assertThat(ask(patient, "t")).isEqualTo(ACTIVE);
    assertThat(ask(patient, "t")).isEqualTo(ACTIVE);
  }

  @Test
  void countsAnAnswerThatIsNoJsonAsAFailure() {
    server.behaves(FaultyServer.json("[]"));

    IntStream.range(0, 100).forEach(i -> ask(patient, "t" + i));

    assertThat(server.requests()).hasSize(5);
  }

  @Tag("IN-018")
  @ParameterizedTest
  @ValueSource(strings = {"429", "503"})
  void leavesAnEndpointAloneThatAsksForIt(String status) {
    server.behaves(FaultyServer.answer(status + " X\nRetry-After: 30", ""));
    assertThat(ask(patient, "t")).isEqualTo(new Unavailable(Duration.ofSeconds(30)));
    server.behaves(GOOD);

    clock.move(Duration.ofSeconds(29));
    assertThat(ask(patient, "t")).isEqualTo(new Unavailable(Duration.ofSeconds(1)));
    assertThat(server.requests()).hasSize(1);
    clock.move(Duration.ofSeconds(1));

    assertThat(ask(patient, "t")).isEqualTo(ACTIVE);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 422})
  void tokensThatTheServerObjectsToDoNotShutItForOthers(int status) {
    server.behaves(FaultyServer.answer(status + " X", ""));
    IntStream.range(0, 20).forEach(i -> ask(patient, "t" + i));

    server.behaves(GOOD);

    assertThat(ask(patient, "t")).isEqualTo(ACTIVE);
  }

  /** A server that objects to a token is well, also where it was asked to find that out. */
  @Test
  void aTokenThatTheServerObjectsToEndsItsRest() {
    server.behaves(FaultyServer.answer("503 X", ""));
    IntStream.range(0, 5).forEach(i -> ask(patient, "t" + i));
    clock.move(Duration.ofSeconds(5));
    server.behaves(FaultyServer.answer("400 X", ""));
    ask(patient, "objectionable");

    server.behaves(GOOD);

    assertThat(server.requests()).hasSize(6);
    assertThat(ask(patient, "t")).isEqualTo(ACTIVE);
  }

  @Test
  void tokensThatBreakTheServerDoNotShutItForThoseThatWereGood() {
    server.behaves((request, out) -> {
      boolean poison = request.body().contains("poison");
      (poison ? FaultyServer.answer("500 Oops", "") : GOOD).answer(request, out);
    });
    IntStream.range(0, 20).forEach(i -> ask(patient, "poison" + i));
    assertThat(ask(patient, "t")).isInstanceOf(Unavailable.class);

    assertThat(patient.ask("t", Standing.KNOWN)).isEqualTo(ACTIVE);
  }

  @Tag("IN-028")
  @Tag("INT-09")
  @Test
  void callsFewTimesAtOnceAndTurnsAwayALongLine() throws Exception {
    server.behaves(server.silence());
    Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    ExecutorService flood = Executors.newFixedThreadPool(64);
    try {
      IntStream.range(0, 64).forEach(i -> flood.execute(() -> answers.add(ask(patient, "t" + i))));
      // Of 64, at most six times 4 wait. Nothing has timed out yet: a server notices late who went.
      eventually(() -> answers.size() >= 40 && server.connections() == 4);

      assertThat(answers).allMatch(Unavailable.class::isInstance);
      assertThat(server.mostConnections()).isEqualTo(4);
    } finally {
      flood.shutdownNow();
    }
  }

  @Tag("IN-028")
  @Test
  void aFloodOfUnknownTokensDoesNotDelayKnownOnes() throws Exception {
    server.behaves((request, out) -> {
      Behaviour behaviour = request.body().contains("good") ? GOOD : server.silence();
      behaviour.answer(request, out);
    });
    ExecutorService flood = Executors.newFixedThreadPool(16);
    try {
      IntStream.range(0, 16).forEach(i -> flood.execute(() -> ask(patient, "garbage" + i)));
      eventually(() -> server.connections() == 4);

      assertThat(patient.ask("good", Standing.KNOWN)).isEqualTo(ACTIVE);
    } finally {
      flood.shutdownNow();
    }
  }

  @Test
  void whoIsInterruptedDoesNotWait() {
    server.behaves(server.silence());
    Thread.currentThread().interrupt();

    assertThat(ask(patient, "t")).isEqualTo(new Unavailable(Duration.ofSeconds(1)));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(log.list).isEmpty();
  }

  @Test
  void whoIsInterruptedWhileTryingAgainLetsAnotherTry() throws Exception {
    server.behaves(FaultyServer.answer("500 Oops", ""));
    IntStream.range(0, 5).forEach(i -> ask(patient, "t"));
    clock.move(Duration.ofSeconds(5));
    server.behaves(server.silence());
    Thread probe = new Thread(() -> ask(patient, "t"));
    probe.start();
    eventually(() -> server.requests().size() == 6);
    probe.interrupt();
    probe.join();
    server.behaves(GOOD);

    assertThat(ask(patient, "t")).isEqualTo(ACTIVE);
  }

  @Tag("OB-007")
  @Tag("OB-008")
  @Test
  void leavesNeitherThreadsNorConnectionsBehind() {
    try (RemoteIntrospection restless =
        new RemoteIntrospection(
            server.address(),
            authentication(Method.BASIC),
            new IntrospectionLimits(
                Duration.ofMillis(20),
                LIMIT,
                4,
                Integer.MAX_VALUE,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60)),
            clock)) {
      server.behaves(FaultyServer.dripping());
      IntStream.range(0, 40).forEach(i -> ask(restless, "t" + i));
      int threads = clientThreads();

      IntStream.range(0, 40).forEach(i -> ask(restless, "t" + i));

      assertThat(clientThreads()).isLessThanOrEqualTo(threads + 8);
      eventually(() -> server.connections() == 0);
    }
  }

  private static int clientThreads() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("HttpClient"))
            .count();
  }

  @Test
  void learnsNothingOnceItIsClosed() {
    patient.close();
    server.behaves(server.silence());

    assertThat(ask(hurried, "t")).isInstanceOf(Unavailable.class);
  }

  @Test
  void showsNoAnswer() {
    assertThat(new Told(Map.of("sub", "user-1"))).hasToString("Told[sub]");
  }

  @Test
  void hasStandardBounds() {
    assertThat(IntrospectionLimits.standard(8))
        .isEqualTo(
            new IntrospectionLimits(
                Duration.ofSeconds(2), 65_536, 8, 5, Duration.ofSeconds(5), Duration.ofMinutes(1)));
  }

  private RemoteIntrospection introspection(Duration deadline) {
    return new RemoteIntrospection(
        server.address(), authentication(Method.BASIC), limits(deadline), clock);
  }

  private static ClientAuthentication authentication(Method method) {
    return method == Method.POST
        ? SharedSecret.inForm("rs", new ClientSecret(SECRET))
        : SharedSecret.inHeader("rs", new ClientSecret(SECRET));
  }

  private static IntrospectionLimits limits(Duration deadline) {
    return new IntrospectionLimits(
        deadline, LIMIT, 4, 5, Duration.ofSeconds(5), Duration.ofMinutes(1));
  }

  private static Answer ask(RemoteIntrospection introspection, String token) {
    return introspection.ask(token, Standing.UNKNOWN);
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(RemoteIntrospection.class);
  }

  private static void eventually(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
