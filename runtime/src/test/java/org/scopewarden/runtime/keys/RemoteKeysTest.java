package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.keys.KeyServer.Behaviour;
import org.scopewarden.runtime.keys.KeySource.Answer;
import org.scopewarden.runtime.token.JwtVectors;
import org.slf4j.LoggerFactory;

/** A key source whose server is slow, silent, wrong, gone, or rotates its keys. */
final class RemoteKeysTest {

  /** Long enough for a busy machine; only who must run into it gets a shorter one. */
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private static final Duration SHORT_DEADLINE = Duration.ofMillis(300);
  private static final RefreshPolicy POLICY = policy(DEADLINE);

  private final MovingClock clock = new MovingClock(Instant.parse("2027-01-15T08:00:00Z"));
  private final KeyServer server = new KeyServer(KeyServer.document(JwtVectors.jwks()));
  private final RemoteKeys keys = new RemoteKeys(server.address(), clock, POLICY);

  @AfterEach
  void close() throws Exception {
    server.close();
    keys.close();
  }

  @Test
  void fetchesWhenFirstAsked() {
    assertThat(server.requests()).isZero();

    assertThat(find("ec1")).isInstanceOf(Answer.Found.class);
    assertThat(find("ec1")).isInstanceOf(Answer.Found.class);

    assertThat(server.requests()).isOne();
    assertThat(server.lastRequest())
        .startsWith("GET /jwks?secret=1 HTTP/1.1\n")
        .contains("Accept-Encoding: identity")
        .doesNotContain("Cookie");
  }

  @Test
  void asksOnceForManyWhoWait() throws Exception {
    Behaviour document = KeyServer.document(JwtVectors.jwks());
    server.behaves(out -> {
      Thread.sleep(100);
      document.answer(out);
    });

    List<Answer> answers = inParallel(64, () -> find("ec1"));

    assertThat(answers).allMatch(Answer.Found.class::isInstance);
    assertThat(server.requests()).isOne();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void isUnavailableAndBacksOffAfter(String name, Behaviour failure) {
    server.behaves(failure);
    try (RemoteKeys hurried = new RemoteKeys(server.address(), clock, policy(SHORT_DEADLINE))) {
      long start = System.nanoTime();

      Answer first = hurried.find("ec1", SignatureAlgorithm.ES256);

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      assertThat(first).isInstanceOf(Answer.Unavailable.class);
      assertThat(((Answer.Unavailable) first).retryAfter())
          .isBetween(Duration.ofSeconds(1), POLICY.backOff());

      // The JDK's client repeats a GET whose connection broke, once.
      int requests = server.requests();
      clock.move(POLICY.backOff().minusSeconds(1));
      assertThat(hurried.find("ec1", SignatureAlgorithm.ES256))
          .isEqualTo(new Answer.Unavailable(Duration.ofSeconds(1)));
      assertThat(server.requests()).isEqualTo(requests).isLessThanOrEqualTo(2);

      server.behaves(KeyServer.document(JwtVectors.jwks()));
      eventually(() -> {
        clock.move(POLICY.backOff());
        return hurried.find("ec1", SignatureAlgorithm.ES256) instanceof Answer.Found;
      });
    }
  }

  static Stream<Arguments> failures() {
    byte[] good = JwtVectors.jwks();
    byte[] nothing = {};
    return Stream.of(
        arguments(
            "silence", (Behaviour) out -> Thread.sleep(SHORT_DEADLINE.multipliedBy(20).toMillis())),
        arguments("an octet now and then", KeyServer.dripping()),
        arguments("no end", KeyServer.endless()),
        arguments("a closed connection", (Behaviour) out -> {}),
        arguments("no HTTP", (Behaviour) out -> KeyServer.write(out, "SSH-2.0-x\r\n\r\n")),
        arguments("500", KeyServer.answer("500 Oops", good)),
        arguments("429", KeyServer.answer("429 Slow down\nRetry-After: 9", good)),
        arguments("204", KeyServer.answer("204 No Content", nothing)),
        arguments("an empty body", KeyServer.document("")),
        arguments("206", KeyServer.answer("206 Partial Content", good)),
        arguments("compression", KeyServer.answer("200 OK\nContent-Encoding: gzip", good)),
        arguments("{}", KeyServer.document("{}")),
        arguments("[]", KeyServer.document("[]")),
        arguments("\"x\"", KeyServer.document("\"x\"")),
        arguments("keys null", KeyServer.document("{\"keys\":null}")),
        arguments("keys object", KeyServer.document("{\"keys\":{}}")),
        arguments("HTML", KeyServer.document("<html></html>")),
        arguments("twice", KeyServer.document("{\"keys\":[]}{\"keys\":[]}")),
        arguments("depth", KeyServer.document("{\"keys\":" + "[".repeat(100_000))),
        arguments("one octet too many", KeyServer.document(padded(1))));
  }

  @Test
  void readsUpToTheLimit() {
    server.behaves(KeyServer.document(padded(0)));

    assertThat(find("ec1")).isInstanceOf(Answer.Found.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void doesNotFollowRedirects(int status) throws Exception {
    try (KeyServer other = new KeyServer(KeyServer.document(JwtVectors.jwks()))) {
      server.behaves(
          KeyServer.answer(status + " Elsewhere\nLocation: " + other.address(), new byte[0]));

      assertThat(find("ec1")).isInstanceOf(Answer.Unavailable.class);
      assertThat(other.requests()).isZero();
    }
  }

  @Test
  void isUnavailableWhenNobodyListens() throws Exception {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/jwks");
    }

    try (RemoteKeys lonely = new RemoteKeys(nobody, clock, POLICY)) {
      assertThat(lonely.find("ec1", SignatureAlgorithm.ES256))
          .isInstanceOf(Answer.Unavailable.class);
    }
  }

  @Test
  void takesAnEmptySetForAnAnswer() {
    server.behaves(KeyServer.document("{\"keys\":[]}"));

    IntStream.range(0, 100)
        .forEach(i -> assertThat(find("kid" + i)).isInstanceOf(Answer.Unknown.class));

    assertThat(server.requests()).isOne();
  }

  @Test
  void fetchesOnceInACooldownForUnknownKids() throws Exception {
    find("ec1");
    clock.move(Duration.ofSeconds(30));

    List<Answer> answers = inParallel(32, () -> find("kid" + System.nanoTime()));
    IntStream.range(0, 1000).forEach(i -> find("kid" + i));
    clock.move(Duration.ofSeconds(29));
    find("one more");

    assertThat(answers).noneMatch(Answer.Found.class::isInstance);
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  void letsFewWaitWhileTheAddressHangs() throws Exception {
    try (RemoteKeys hurried =
        new RemoteKeys(server.address(), clock, policy(Duration.ofMillis(500)))) {
      hurried.find("ec1", SignatureAlgorithm.ES256);
      clock.move(Duration.ofSeconds(30));
      server.behaves(KeyServer.dripping());

      List<Duration> waited = inParallel(64, () -> timed(hurried));

      assertThat(waited.stream().filter(time -> time.toMillis() >= 400).count())
          .as("requests that waited for the whole deadline")
          .isBetween(1L, 8L);
    }
  }

  private static Duration timed(RemoteKeys keys) {
    long begun = System.nanoTime();
    assertThat(keys.find("kid" + begun, SignatureAlgorithm.ES256))
        .isInstanceOf(Answer.Unavailable.class);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Test
  void noticesARotationWithinOneCooldownOfSpraying() {
    server.behaves(KeyServer.document(without("ec1")));
    assertThat(find("ec1")).isInstanceOf(Answer.Unknown.class);
    server.behaves(KeyServer.document(JwtVectors.jwks()));

    for (int second = 0; second < 29; second++) {
      clock.move(Duration.ofSeconds(1));
      find("sprayed" + second);
    }
    assertThat(find("ec1")).isInstanceOf(Answer.Unknown.class);
    clock.move(Duration.ofSeconds(1));

    assertThat(find("sprayed")).isInstanceOf(Answer.Unknown.class);
    assertThat(find("ec1")).isInstanceOf(Answer.Found.class);
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  void refreshesInTheBackgroundWhenStale() {
    VerificationKey withdrawn = found("ec1");
    server.behaves(KeyServer.document(without("ec1")));
    clock.move(POLICY.freshFor().minusMillis(1));
    assertThat(keys.trusts(withdrawn)).isTrue();
    assertThat(server.requests()).isOne();

    clock.move(Duration.ofMillis(1));
    keys.trusts(withdrawn);

    eventually(() -> !keys.trusts(withdrawn));
    assertThat(server.requests()).isEqualTo(2);
    assertThat(find("ec1")).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void knownKidsNeverWaitForARefresh() {
    VerificationKey key = found("ec1");
    server.behaves(server.silence());
    clock.move(POLICY.freshFor());
    long start = System.nanoTime();

    for (int i = 0; i < 1000; i++) {
      assertThat(find("ec1")).isInstanceOf(Answer.Found.class);
      assertThat(keys.trusts(key)).isTrue();
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE);
    eventually(() -> server.requests() == 2);
  }

  @Test
  void keepsTheLastKeysThroughAnOutageOfAnHour() {
    VerificationKey key = found("ec1");
    server.behaves(KeyServer.document("{}"));
    clock.move(POLICY.outage());
    assertThat(find("ec1")).isInstanceOf(Answer.Found.class);
    assertThat(keys.trusts(key)).isTrue();
    eventually(() -> server.requests() == 2);

    clock.move(Duration.ofMillis(1));

    assertThat(keys.trusts(key)).isFalse();
    assertThat(find("ec1")).isInstanceOf(Answer.Unavailable.class);

    server.behaves(KeyServer.document(JwtVectors.jwks()));
    clock.move(POLICY.backOff());
    eventually(() -> find("ec1") instanceof Answer.Found);
    assertThat(keys.trusts(key)).isTrue();
  }

  @Test
  void cannotTellAnUnknownKidWhileTheServerFails() {
    find("ec1");
    server.behaves(KeyServer.answer("500 Oops", new byte[0]));
    clock.move(POLICY.cooldown());

    assertThat(find("new")).isInstanceOf(Answer.Unavailable.class);
    assertThat(find("new")).isInstanceOf(Answer.Unavailable.class);
    assertThat(find("ec1")).isInstanceOf(Answer.Found.class);
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  void aClockThatJumpsBackDoesNotKeepKeysFresh() {
    find("ec1");
    clock.move(Duration.ofHours(-2));

    find("ec1");

    eventually(() -> server.requests() == 2);
  }

  @Test
  void findsKeysWithoutKidByTheirAlgorithm() {
    assertThat(keys.find(null, SignatureAlgorithm.RS256)).isInstanceOf(Answer.Found.class);
    assertThat(find("rs1")).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void logsAFailureOnceAndWithoutSecrets() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(RemoteKeys.class);
    log.start();
    logger.addAppender(log);
    server.behaves(KeyServer.document("{\"keys\":null,\"k\":\"t0psecret\"}"));

    find("ec1");
    find("ec1");
    logger.detachAppender(log);

    assertThat(log.list).hasSize(1);
    assertThat(log.list.get(0).getFormattedMessage())
        .contains(":" + server.address().getPort() + "/jwks")
        .contains("it has no array named \"keys\"")
        .doesNotContain("secret");
  }

  @Test
  void whoIsInterruptedDoesNotWait() {
    server.behaves(server.silence());
    Thread.currentThread().interrupt();

    assertThat(find("ec1")).isInstanceOf(Answer.Unavailable.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void waitsNoLongerThanTheDeadlineForTheFetchOfAnother() {
    server.behaves(server.silence());
    try (RemoteKeys hurried = new RemoteKeys(server.address(), clock, policy(SHORT_DEADLINE))) {
      hurried.trusts(JwtVectors.keys().matching("ec1", SignatureAlgorithm.ES256).get(0));

      assertThat(hurried.find("ec1", SignatureAlgorithm.ES256))
          .isInstanceOf(Answer.Unavailable.class);
    }
  }

  @Test
  void hasStandardBounds() {
    try (RemoteKeys standard = new RemoteKeys(server.address(), clock)) {
      assertThat(standard.find("ec1", SignatureAlgorithm.ES256)).isInstanceOf(Answer.Found.class);
    }
    assertThat(RefreshPolicy.standard().deadline()).isEqualTo(Duration.ofSeconds(2));
    assertThat(RefreshPolicy.standard().cooldown()).isEqualTo(Duration.ofSeconds(30));
    assertThat(RefreshPolicy.standard().outage()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void closingEndsAFetch() {
    server.behaves(server.silence());
    VerificationKey none = JwtVectors.keys().matching("ec1", SignatureAlgorithm.ES256).get(0);
    assertThat(keys.trusts(none)).isFalse();
    eventually(() -> server.requests() == 1);

    keys.close();

    eventually(() ->
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("scopewarden-keys")));
    clock.move(Duration.ofHours(2));
    assertThat(find("ec1")).isInstanceOf(Answer.Unavailable.class);
    assertThat(server.requests()).isOne();
  }

  @Test
  void hasOnlyDaemonThreads() {
    find("ec1");

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("(HttpClient|scopewarden).*"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }

  private static RefreshPolicy policy(Duration deadline) {
    return new RefreshPolicy(
        Duration.ofMinutes(5),
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        Duration.ofHours(1),
        deadline,
        JwkSetReader.MAXIMUM_LENGTH);
  }

  private Answer find(String kid) {
    return keys.find(kid, SignatureAlgorithm.ES256);
  }

  private VerificationKey found(String kid) {
    return ((Answer.Found) find(kid)).candidates().get(0);
  }

  private static byte[] without(String kid) {
    return new String(JwtVectors.jwks(), StandardCharsets.UTF_8)
        .replace("\"" + kid + "\"", "\"gone\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The good set, blown up to the limit and {@code more}. */
  private static byte[] padded(int more) {
    String good = new String(JwtVectors.jwks(), StandardCharsets.UTF_8);
    String spaces = " ".repeat(JwkSetReader.MAXIMUM_LENGTH + more - good.length());
    return (good + spaces).getBytes(StandardCharsets.UTF_8);
  }

  private static <T> List<T> inParallel(int threads, Callable<T> task) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> futures =
          pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> task).toList());
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }

  private static void eventually(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
