package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks, who waits, and what those learn who wait. */
@Timeout(60)
final class FlightsTest {

  private static final TokenDigest DIGEST = TokenDigest.of("t");
  private static final Duration LONG = Duration.ofMinutes(5);

  private final ExecutorService others = Executors.newCachedThreadPool();
  private final CountDownLatch landing = new CountDownLatch(1);
  private final Flights flights = new Flights(2, LONG);

  @AfterEach
  void stop() {
    landing.countDown();
    others.shutdown();
  }

  @Test
  void oneAsksForAll() throws Exception {
    VerifiedToken token = token();
    CompletableFuture<VerifiedToken> leader = lead(flights, () -> token);
    CompletableFuture<VerifiedToken> first = follow(flights);
    CompletableFuture<VerifiedToken> second = follow(flights);
    awaitFollowers(2);

    landing.countDown();

    assertThat(leader.get()).isSameAs(token);
    assertThat(first.get()).isSameAs(token);
    assertThat(second.get()).isSameAs(token);
    assertThat(flights.isUnderWay(DIGEST)).isFalse();
  }

  @Test
  void aRefusalIsForAll() throws Exception {
    CompletableFuture<VerifiedToken> leader =
        lead(
            flights,
            () -> {
              throw new TokenRefusedException(Refusal.TOKEN_INACTIVE);
            });
    CompletableFuture<VerifiedToken> follower = follow(flights);
    awaitFollowers(1);

    landing.countDown();

    assertThatThrownBy(leader::get).hasRootCauseMessage("token_inactive");
    assertThatThrownBy(follower::get).hasRootCauseMessage("token_inactive");
  }

  @Test
  void aFailureIsTheLeadersAlone() throws Exception {
    CompletableFuture<VerifiedToken> leader =
        lead(
            flights,
            () -> {
              throw new IllegalStateException("broken");
            });
    CompletableFuture<VerifiedToken> follower = follow(flights);
    awaitFollowers(1);

    landing.countDown();

    assertThatThrownBy(leader::get).hasRootCauseMessage("broken");
    assertThatThrownBy(follower::get).hasRootCauseMessage("introspection_unavailable");
    assertThat(flights.isUnderWay(DIGEST)).isFalse();
  }

  @Test
  void fewMayWait() throws Exception {
    List<CompletableFuture<VerifiedToken>> waiting =
        List.of(lead(flights, FlightsTest::token), follow(flights), follow(flights));
    awaitFollowers(2);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> flights.join(DIGEST, FlightsTest::unwanted))
          .isInstanceOfSatisfying(
              TokenRefusedException.class,
              e -> {
                assertThat(e.refusal()).isEqualTo(Refusal.INTROSPECTION_UNAVAILABLE);
                assertThat(e.retryAfter()).hasSeconds(1);
              });
    }
    assertThat(waiting).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void otherTokensAreOtherFlights() throws Exception {
    CompletableFuture<VerifiedToken> leader = lead(flights, FlightsTest::token);
    VerifiedToken other = token();

    assertThat(flights.join(TokenDigest.of("u"), () -> other)).isSameAs(other);
    assertThat(flights.isUnderWay(DIGEST)).isTrue();
    assertThat(flights.isUnderWay(TokenDigest.of("u"))).isFalse();
    assertThat(leader).isNotDone();
  }

  @Test
  void nobodyWaitsForeverAndPlacesComeBack() throws Exception {
    Flights hurried = new Flights(1, Duration.ofMillis(20));
    CompletableFuture<VerifiedToken> leader = lead(hurried, FlightsTest::token);

    for (int i = 0; i < 3; i++) {
      long begun = System.nanoTime();
      assertThatThrownBy(() -> hurried.join(DIGEST, FlightsTest::unwanted))
          .hasMessage("introspection_unavailable");
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .isGreaterThanOrEqualTo(Duration.ofMillis(20));
    }
    assertThat(leader).isNotDone();
  }

  @Test
  void whoIsInterruptedDoesNotWait() throws Exception {
    CompletableFuture<VerifiedToken> leader = lead(flights, FlightsTest::token);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> flights.join(DIGEST, FlightsTest::unwanted))
        .hasMessage("introspection_unavailable");

    assertThat(Thread.interrupted()).isTrue();
    assertThat(leader).isNotDone();
  }

  private void awaitFollowers(int number) {
    while (flights.waiting() < number) {
      Thread.onSpinWait();
    }
  }

  /** Begins a verification that ends when the test says so. */
  private CompletableFuture<VerifiedToken> lead(Flights flights, Flights.Verification end) {
    CompletableFuture<VerifiedToken> found = new CompletableFuture<>();
    others.execute(() ->
        complete(
            found,
            () ->
                flights.join(
                    DIGEST,
                    () -> {
                      awaitLanding();
                      return end.verify();
                    })));
    while (!flights.isUnderWay(DIGEST)) {
      Thread.onSpinWait();
    }
    return found;
  }

  private CompletableFuture<VerifiedToken> follow(Flights flights) {
    CompletableFuture<VerifiedToken> found = new CompletableFuture<>();
    others.execute(() -> complete(found, () -> flights.join(DIGEST, FlightsTest::unwanted)));
    return found;
  }

  private static void complete(CompletableFuture<VerifiedToken> found, Flights.Verification by) {
    try {
      found.complete(by.verify());
    } catch (TokenRefusedException | RuntimeException e) {
      found.completeExceptionally(e);
    }
  }

  private void awaitLanding() {
    try {
      landing.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static VerifiedToken unwanted() {
    throw new AssertionError("another asks already");
  }

  private static VerifiedToken token() throws TokenRefusedException {
    return OpaqueTokens.verified(
        Json.of(ToldIntrospection.GOOD), Instant.ofEpochSecond(1_800_000_000));
  }
}
