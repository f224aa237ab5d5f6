package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.runtime.token.ToldIntrospection.GOOD;
import static org.scopewarden.runtime.token.ToldIntrospection.goodBut;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.introspection.Introspection;
import org.scopewarden.runtime.introspection.Introspection.Standing;
import org.scopewarden.runtime.introspection.IntrospectionLimits;

/** What is remembered of opaque tokens, for how long, and who is asked about first. */
@Timeout(60)
final class RememberingOpaqueVerifierTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final MovingClock clock = new MovingClock(NOW);
  private final ToldIntrospection server = new ToldIntrospection();
  private final List<Boolean> lookups = new CopyOnWriteArrayList<>();
  private final RememberingOpaqueVerifier verifier = remembering(server, 100, MINUTE, TEN_SECONDS);

  @Test
  void asksOnce() throws TokenRefusedException {
    VerifiedToken first = verifier.verify("t");

    assertThat(verifier.verify("t")).isSameAs(first);
    assertThat(server.asked()).hasSize(1);
    assertThat(lookups).containsExactly(false, true);
  }

  @Test
  void tellsWhatItRemembersAndAsksNobodyForThat() throws TokenRefusedException {
    assertThat(verifier.remembered("t")).isNull();
    VerifiedToken token = verifier.verify("t");
    clock.move(MINUTE.minusNanos(1));

    assertThat(verifier.remembered("t")).isSameAs(token);
    assertThat(verifier.remembered("u")).isNull();
    assertThat(verifier.remembered("t".repeat(20_000))).isNull();
    assertThat(server.asked()).hasSize(1);
    assertThat(lookups).containsExactly(false, false, true, false);

    clock.move(Duration.ofNanos(1));
    assertThat(verifier.remembered("t")).isNull();
  }

  @Test
  void whatIsRefusedIsNotRemembered() {
    server.tells("{\"active\":false}");
    assertRefused(Refusal.TOKEN_INACTIVE);

    assertThat(verifier.remembered("t")).isNull();
  }

  @Test
  void asksAboutEachTokenItself() throws TokenRefusedException {
    verifier.verify("t");
    server.tells(goodBut("sub", "user-2"));

    assertThat(verifier.verify("u").subject()).isEqualTo("user-2");
    assertThat(verifier.verify("t").subject()).isEqualTo("user-1");
    assertThat(server.asked()).containsExactly("t", "u");
  }

  @Tag("IN-025")
  @Tag("INT-08")
  @Test
  void noticesARevocationWithinTheLifetime() throws TokenRefusedException {
    verifier.verify("t");
    server.tells("{\"active\":false}");
    clock.move(Duration.ofMillis(44_999));
    assertThat(verifier.verify("t").subject()).isEqualTo("user-1");

    clock.move(Duration.ofMillis(1));

    assertRefused(Refusal.TOKEN_INACTIVE);
    assertRefused(Refusal.TOKEN_INACTIVE);
    assertThat(server.asked()).hasSize(2);
  }

  @Tag("IN-025")
  @Test
  void forgetsAfterTheLifetime() throws TokenRefusedException {
    verifier.verify("t");
    server.isGone();
    clock.move(MINUTE.minusNanos(1));
    assertThat(verifier.verify("t").subject()).isEqualTo("user-1");

    clock.move(Duration.ofNanos(1));

    assertRefused(Refusal.INTROSPECTION_UNAVAILABLE);
  }

  @Tag("IN-026")
  @Tag("INT-04")
  @Test
  void neverRemembersToExpOrBeyond() throws TokenRefusedException {
    server.tells(goodBut("\"exp\":1800000005"));
    verifier.verify("t");
    clock.move(Duration.ofSeconds(5).minusNanos(1));
    verifier.verify("t");
    assertThat(server.asked()).hasSize(1);

    clock.move(Duration.ofNanos(1));

    assertRefused(Refusal.EXPIRED);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void asksAgainWhenTheClockJumpsBack() throws TokenRefusedException {
    verifier.verify("t");
    clock.move(Duration.ofNanos(-1));

    verifier.verify("t");

    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void renewsBeforeTheLifetimeEnds() throws TokenRefusedException {
    verifier.verify("t");
    for (int i = 0; i < 4; i++) {
      clock.move(Duration.ofSeconds(45));
      server.tells(goodBut("sub", "user-" + i));
      assertThat(verifier.verify("t").subject()).isEqualTo("user-" + i);
      assertThat(verifier.verify("t").subject()).isEqualTo("user-" + i);
      assertThat(server.asked()).hasSize(2 + i);
    }
  }

  @Test
  void standsInForAServerThatCannotBeAskedButNotBeyondTheLifetime() throws TokenRefusedException {
    MovingIntrospection slow = new MovingIntrospection();
    RememberingOpaqueVerifier patient = remembering(slow, 100, MINUTE, TEN_SECONDS);
    VerifiedToken token = patient.verify("t");
    slow.answer = new Introspection.Answer.Unavailable(Duration.ofSeconds(9));
    clock.move(Duration.ofSeconds(50));
    assertThat(patient.verify("t")).isSameAs(token);

    slow.takes = Duration.ofSeconds(10);

    assertThatThrownBy(() -> patient.verify("t")).hasMessage("introspection_unavailable");
  }

  @Test
  void oneRenewsWhileTheOthersGoOn() throws Exception {
    GatedIntrospection gated = new GatedIntrospection();
    RememberingOpaqueVerifier busy = remembering(gated, 100, MINUTE, TEN_SECONDS);
    gated.gate.countDown();
    VerifiedToken old = busy.verify("t");
    gated.gate = new CountDownLatch(1);
    clock.move(Duration.ofSeconds(45));
    CompletableFuture<VerifiedToken> renewing = CompletableFuture.supplyAsync(() -> any(busy));
    while (gated.asked.get() < 2) {
      Thread.onSpinWait();
    }

    for (int i = 0; i < 100; i++) {
      assertThat(busy.verify("t")).isSameAs(old);
    }
    gated.gate.countDown();

    assertThat(renewing.get()).isNotSameAs(old);
    assertThat(busy.verify("t")).isSameAs(renewing.get());
    assertThat(gated.asked).hasValue(2);
  }

  @Test
  void asksOnceForAllWhoComeAtOnce() throws Exception {
    GatedIntrospection gated = new GatedIntrospection();
    RememberingOpaqueVerifier busy = remembering(gated, 100, MINUTE, TEN_SECONDS);
    ExecutorService callers = Executors.newFixedThreadPool(16);
    List<CompletableFuture<VerifiedToken>> found = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      found.add(CompletableFuture.supplyAsync(() -> any(busy), callers));
    }
    gated.gate.countDown();

    for (CompletableFuture<VerifiedToken> token : found) {
      assertThat(token.get().subject()).isEqualTo("user-1");
    }
    callers.shutdown();
    assertThat(gated.asked).hasValue(1);
  }

  /** Between the look at the cache and the question, another may have asked. */
  @Test
  void looksAgainBeforeItAsks() throws TokenRefusedException {
    MovingIntrospection other = new MovingIntrospection();
    RememberingOpaqueVerifier busy = remembering(other, 100, MINUTE, TEN_SECONDS);
    VerifiedToken found = busy.verify("t");
    clock.move(Duration.ofNanos(-1));
    clock.moveAfterNextLook(Duration.ofNanos(1));
    other.answer = new Introspection.Answer.Unavailable(Duration.ofSeconds(9));

    assertThat(busy.verify("t")).isSameAs(found);
  }

  @Tag("IN-027")
  @Test
  void forgetsARefusalSoon() throws TokenRefusedException {
    server.tells("{\"active\":false}");
    assertRefused(Refusal.TOKEN_INACTIVE);
    server.tells(GOOD);
    clock.move(TEN_SECONDS.minusNanos(1));
    assertRefused(Refusal.TOKEN_INACTIVE);
    assertThat(server.asked()).hasSize(1);

    clock.move(Duration.ofNanos(1));

    assertThat(verifier.verify("t").subject()).isEqualTo("user-1");
    assertThat(verifier.verify("t").subject()).isEqualTo("user-1");
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aClockThatJumpsBackKeepsNoRefusal() throws TokenRefusedException {
    server.tells("{\"active\":false}");
    assertRefused(Refusal.TOKEN_INACTIVE);
    server.tells(GOOD);

    clock.move(Duration.ofNanos(-1));

    assertThat(verifier.verify("t").subject()).isEqualTo("user-1");
  }

  @Test
  void remembersWhyItRefused() {
    server.tells(goodBut("aud", "https://other.example"));

    assertRefused(Refusal.WRONG_AUDIENCE);
    assertRefused(Refusal.WRONG_AUDIENCE);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void neverRemembersThatItCouldNotAsk() throws TokenRefusedException {
    server.isGone();
    assertRefused(Refusal.INTROSPECTION_UNAVAILABLE);
    server.tells(GOOD);

    assertThat(verifier.verify("t").subject()).isEqualTo("user-1");
  }

  @Tag("IN-028")
  @Tag("INT-08")
  @Test
  void refusedTokensDoNotPushGoodOnesOut() throws TokenRefusedException {
    RememberingOpaqueVerifier small = remembering(server, 1, MINUTE, TEN_SECONDS);
    VerifiedToken good = small.verify("good");
    server.tells("{\"active\":false}");

    for (int i = 0; i < 3_000; i++) {
      String garbage = "garbage" + i;
      assertThatThrownBy(() -> small.verify(garbage)).hasMessage("token_inactive");
    }

    assertThat(small.verify("good")).isSameAs(good);
  }

  @Tag("INT-08")
  @Test
  void remembersNoMoreThanItsEntries() throws TokenRefusedException {
    RememberingOpaqueVerifier small = remembering(server, 2, MINUTE, TEN_SECONDS);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 10; i++) {
        small.verify("t" + i);
      }
    }

    assertThat(server.asked()).hasSizeGreaterThanOrEqualTo(18);
  }

  @Test
  void remembersNothingWithoutEntriesOrTime() throws TokenRefusedException {
    for (RememberingOpaqueVerifier forgetful :
        List.of(
            remembering(server, 0, MINUTE, TEN_SECONDS),
            remembering(server, 100, Duration.ZERO, Duration.ZERO))) {
      int before = server.asked().size();
      forgetful.verify("t");
      forgetful.verify("t");
      assertThat(server.asked()).hasSize(before + 2);
    }
  }

  @Test
  void remembersNoRefusalWithoutTime() {
    RememberingOpaqueVerifier forgetful = remembering(server, 100, MINUTE, Duration.ZERO);
    server.tells("{\"active\":false}");

    assertThatThrownBy(() -> forgetful.verify("t")).hasMessage("token_inactive");
    assertThatThrownBy(() -> forgetful.verify("t")).hasMessage("token_inactive");

    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void asksFirstAboutTokensThatWereGood() throws TokenRefusedException {
    verifier.verify("t");
    assertThat(server.lastStanding()).isEqualTo(Standing.UNKNOWN);
    clock.move(MINUTE);

    verifier.verify("t");
    assertThat(server.lastStanding()).isEqualTo(Standing.KNOWN);
    verifier.verify("u");
    assertThat(server.lastStanding()).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void aTokenThatIsRefusedLosesItsGoodName() throws TokenRefusedException {
    verifier.verify("t");
    clock.move(MINUTE);
    server.tells("{\"active\":false}");
    assertRefused(Refusal.TOKEN_INACTIVE);
    clock.move(TEN_SECONDS);
    server.tells(GOOD);

    verifier.verify("t");

    assertThat(server.lastStanding()).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void anOutageTakesNoGoodName() throws TokenRefusedException {
    verifier.verify("t");
    clock.move(MINUTE);
    server.isGone();
    assertRefused(Refusal.INTROSPECTION_UNAVAILABLE);
    server.tells(GOOD);

    verifier.verify("t");

    assertThat(server.lastStanding()).isEqualTo(Standing.KNOWN);
  }

  @Test
  void doesNotTakeOneCharacterForAnother() throws TokenRefusedException {
    verifier.verify("t");
    for (String other : new String[] {"t\u0141", "\uFF54", "t?", "T"}) {
      server.tells("{\"active\":false}");
      assertThatThrownBy(() -> verifier.verify(other)).isInstanceOf(TokenRefusedException.class);
    }
  }

  @Test
  void doesNotDigestWhatIsTooLong() throws TokenRefusedException {
    verifier.verify("A".repeat(16_384));

    assertThatThrownBy(() -> verifier.verify("A".repeat(16_385))).hasMessage("token_too_long");
    assertThat(server.asked()).hasSize(1);
  }

  /** A million would take ten times as long and leave as much behind: the memory is bounded. */
  @Tag("OB-006")
  @Test
  void badTokensLeaveNothingBehind() {
    Introspection inactive =
        (token, standing) -> new Introspection.Answer.Told(java.util.Map.of("active", false));
    RememberingOpaqueVerifier flooded = remembering(inactive, 10_000, MINUTE, TEN_SECONDS);
    flood(flooded, 0, 2_000);
    long before = usedHeap();

    flood(flooded, 2_000, 102_000);

    assertThat(usedHeap() - before).isLessThan(1_000_000);
  }

  private static void flood(RememberingOpaqueVerifier verifier, int from, int to) {
    for (int i = from; i < to; i++) {
      try {
        verifier.verify("garbage" + i);
        throw new AssertionError("believed");
      } catch (TokenRefusedException e) {
        assertThat(e.refusal() == Refusal.TOKEN_INACTIVE).isTrue();
      }
    }
  }

  /** The least of a few measurements: other threads leave garbage too. */
  private static long usedHeap() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private void assertRefused(Refusal refusal) {
    assertThatThrownBy(() -> verifier.verify("t"))
        .isInstanceOfSatisfying(
            TokenRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private RememberingOpaqueVerifier remembering(
      Introspection introspection, int entries, Duration lifetime, Duration refusalLifetime) {
    return new RememberingOpaqueVerifier(
        new OpaqueVerifier(OpaqueVerifierTest.policy(Set.of(), false), introspection, clock),
        clock,
        new OpaqueCachePolicy(entries, lifetime, refusalLifetime),
        IntrospectionLimits.standard(8),
        lookups::add);
  }

  private static VerifiedToken any(TokenVerifier verifier) {
    try {
      return verifier.verify("t");
    } catch (TokenRefusedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes time, by the clock that the verifier reads. */
  private final class MovingIntrospection implements Introspection {

    private Answer answer = new Answer.Told(GOOD);
    private Duration takes = Duration.ZERO;

    @Override
    public Answer ask(String token, Standing standing) {
      clock.move(takes);
      return answer;
    }
  }

  /** Answers when the test opens the gate. */
  private static final class GatedIntrospection implements Introspection {

    private volatile CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public Answer ask(String token, Standing standing) {
      asked.incrementAndGet();
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new Answer.Told(GOOD);
    }
  }
}
