package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.runtime.keys.KeyIssuer.DEADLINE;
import static org.scopewarden.runtime.keys.KeyIssuer.SHORT_DEADLINE;
import static org.scopewarden.runtime.keys.KeyIssuer.eventually;
import static org.scopewarden.runtime.keys.KeyIssuer.inParallel;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.http.FaultyServer.Behaviour;
import org.scopewarden.runtime.keys.KeySource.Answer;
import org.scopewarden.runtime.token.JwtVectors;

/** When keys are fetched, who waits for it, and how often it happens whatever is asked. */
final class RemoteKeysTest {

  private final KeyIssuer issuer = new KeyIssuer();

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  @Tag("KEY-12")
  void fetchesWhenFirstAsked() {
    assertThat(issuer.requests()).isZero();

    assertThat(issuer.finds("ec1")).isTrue();
    assertThat(issuer.finds("ec1")).isTrue();

    assertThat(issuer.requests()).isOne();
    assertThat(issuer.server.lastRequest().head())
        .startsWith("GET /introspect?secret=1 HTTP/1.1\n")
        .contains("Accept-Encoding: identity")
        .contains("Accept: application/jwk-set+json, application/json")
        .doesNotContain("Cookie");
    assertThat(issuer.heard.refreshed).containsExactly(4);
    assertThat(issuer.heard.times).allMatch(took -> !took.isNegative() && !took.isZero());
  }

  @Test
  @Tag("JK-027")
  @Tag("KEY-11")
  void asksOnceForAThousandWhoWait() throws Exception {
    Behaviour document = KeyIssuer.document(JwtVectors.jwks());
    issuer.server.behaves((request, out) -> {
      Thread.sleep(200);
      document.answer(request, out);
    });

    List<Answer> answers = inParallel(1000, () -> issuer.find("ec1"));

    assertThat(answers).hasSize(1000).allMatch(Answer.Found.class::isInstance);
    assertThat(issuer.requests()).isOne();
  }

  @Test
  @Tag("JK-016")
  @Tag("KEY-09")
  void takesAnEmptySetForAnAnswer() {
    issuer.publishes();

    IntStream.range(0, 100)
        .forEach(i -> assertThat(issuer.find("kid" + i)).isInstanceOf(Answer.Unknown.class));

    assertThat(issuer.requests()).isOne();
    assertThat(issuer.heard.unknown()).isEqualTo(100);
  }

  @Test
  @Tag("JH-026")
  @Tag("KEY-09")
  void fetchesOnceInACooldownForUnknownKids() throws Exception {
    issuer.find("ec1");
    issuer.clock.move(Duration.ofSeconds(30));

    List<Answer> answers = inParallel(32, () -> issuer.find("kid" + System.nanoTime()));
    IntStream.range(0, 1000).forEach(i -> issuer.find("kid" + i));
    issuer.clock.move(Duration.ofSeconds(30).minusNanos(1));
    issuer.find("one more");

    assertThat(answers).noneMatch(Answer.Found.class::isInstance);
    assertThat(issuer.requests()).isEqualTo(2);
  }

  @Test
  @Tag("JK-025")
  @Tag("KEY-09")
  void fetchesTwiceInAMinuteOfSpraying() {
    issuer.find("ec1");
    issuer.clock.move(Duration.ofMinutes(2));
    int before = issuer.requests();

    for (int i = 0; i < 6000; i++) {
      assertThat(issuer.find("sprayed" + i)).isInstanceOf(Answer.Unknown.class);
      assertThat(issuer.finds("ec1")).isTrue();
      issuer.clock.move(Duration.ofMillis(10));
    }

    assertThat(issuer.requests() - before).isEqualTo(2);
  }

  @Test
  @Tag("JK-026")
  @Tag("KEY-10")
  void noticesARotationWithinOneCooldownOfSpraying() {
    issuer.publishes("old");
    issuer.find("sprayed");
    issuer.publishes("old", "new");

    for (int second = 0; second < 29; second++) {
      issuer.clock.move(Duration.ofSeconds(1));
      issuer.find("sprayed" + second);
    }
    assertThat(issuer.find("new")).isInstanceOf(Answer.Unknown.class);
    issuer.clock.move(Duration.ofSeconds(1));

    assertThat(issuer.find("sprayed")).isInstanceOf(Answer.Unknown.class);
    assertThat(issuer.finds("new")).isTrue();
    assertThat(issuer.requests()).isEqualTo(2);
  }

  @Test
  @Tag("JK-023")
  void findsANewKeyAfterOneFetch() {
    issuer.publishes("old");
    issuer.find("old");
    issuer.publishes("old", "new");
    issuer.clock.move(Duration.ofSeconds(30));

    assertThat(issuer.finds("new")).isTrue();
    assertThat(issuer.finds("old")).isTrue();
    assertThat(issuer.requests()).isEqualTo(2);
    assertThat(issuer.heard.unknown()).isZero();
  }

  @Test
  void letsFewWaitForUnknownKidsWhileTheAddressHangs() throws Exception {
    try (KeyIssuer hurried = new KeyIssuer(Duration.ofMillis(1500))) {
      hurried.find("ec1");
      hurried.clock.move(Duration.ofSeconds(30));
      hurried.server.behaves(FaultyServer.dripping());

      List<Duration> waited = inParallel(64, () -> timed(hurried));

      assertThat(waited.stream().filter(time -> time.toMillis() >= 1400).count())
          .as("requests that waited for the whole deadline")
          .isBetween(1L, 8L);

      // Who waited lets others wait: the places are given back.
      hurried.hasEnded(2);
      hurried.clock.move(Duration.ofSeconds(30));
      assertThat(timed(hurried)).isGreaterThan(Duration.ofMillis(1400));
    }
  }

  private static Duration timed(KeyIssuer issuer) {
    long begun = System.nanoTime();
    assertThat(issuer.find("kid" + begun)).isInstanceOf(Answer.Unavailable.class);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Test
  @Tag("KEY-11")
  void knownKidsNeverWaitForARefresh() {
    VerificationKey key = issuer.found("ec1");
    issuer.server.behaves(issuer.server.silence());
    issuer.clock.move(Duration.ofMinutes(5));
    long start = System.nanoTime();

    for (int i = 0; i < 1000; i++) {
      assertThat(issuer.finds("ec1")).isTrue();
      assertThat(issuer.keys.trusts(key)).isTrue();
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE);
    eventually(() -> issuer.requests() == 2);
  }

  @Test
  @Tag("OPS-07")
  void aClockThatJumpsBackDoesNotKeepKeysFresh() {
    VerificationKey key = issuer.found("ec1");
    issuer.clock.move(Duration.ofHours(-1));

    assertThat(issuer.keys.trusts(key)).isFalse();
    assertThat(issuer.finds("ec1")).isTrue();
    assertThat(issuer.requests()).isEqualTo(2);
    assertThat(issuer.keys.trusts(key)).isTrue();
  }

  @Test
  @Tag("OPS-07")
  void aClockThatJumpsAheadCostsAFetch() {
    issuer.find("ec1");
    issuer.clock.move(Duration.ofHours(1));

    assertThat(issuer.finds("ec1")).isTrue();
    assertThat(issuer.requests()).isEqualTo(2);
  }

  @Test
  void findsKeysWithoutKidByTheirAlgorithm() {
    assertThat(issuer.keys.find(null, SignatureAlgorithm.RS256)).isInstanceOf(Answer.Found.class);
    assertThat(issuer.find("rs1")).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void whoIsInterruptedDoesNotWait() {
    issuer.server.behaves(issuer.server.silence());
    Thread.currentThread().interrupt();

    assertThat(issuer.find("ec1")).isInstanceOf(Answer.Unavailable.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @Tag("JK-005")
  void waitsNoLongerThanTheDeadlineForTheFetchOfAnother() throws Exception {
    try (KeyIssuer hurried = new KeyIssuer(SHORT_DEADLINE)) {
      hurried.server.behaves(hurried.server.silence());

      assertThat(inParallel(16, () -> timed(hurried)))
          .allMatch(time -> time.compareTo(SHORT_DEADLINE.multipliedBy(5)) < 0);
      assertThat(hurried.requests()).isOne();
    }
  }

  @Test
  void hasStandardBounds() {
    try (RemoteKeys standard = new RemoteKeys(issuer.server.address(), issuer.clock)) {
      assertThat(standard.find("ec1", SignatureAlgorithm.ES256)).isInstanceOf(Answer.Found.class);
    }
  }

  @Test
  void closingEndsAFetchAndMakesNoOther() throws Exception {
    VerificationKey key = issuer.found("ec1");
    issuer.server.behaves(issuer.server.silence());
    issuer.clock.move(Duration.ofMinutes(5));
    assertThat(issuer.keys.trusts(key)).isTrue();
    eventually(() -> issuer.requests() == 2);

    issuer.keys.close();

    KeyIssuer.settles();
    assertThat(issuer.finds("ec1")).as("known keys still answer").isTrue();
    issuer.clock.move(Duration.ofHours(2));
    assertThat(issuer.find("ec1")).isInstanceOf(Answer.Unavailable.class);
    assertThat(issuer.requests()).isEqualTo(2);
  }

  @Test
  void closingTwiceIsNoError() {
    issuer.find("ec1");
    issuer.keys.close();
    issuer.keys.close();

    assertThat(issuer.finds("ec1")).isTrue();
  }

  @Test
  void hasOnlyDaemonThreads() {
    issuer.find("ec1");

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("(HttpClient|scopewarden).*"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }
}
