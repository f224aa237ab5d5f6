package org.scopewarden.runtime.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.MovingClock;
import org.slf4j.LoggerFactory;

/** Who has to wait, and how long: three failures, of which one is given back each minute. */
final class FailureBudgetsTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Sender SENDER = Sender.at("203.0.113.7");
  private static final Sender OTHER = Sender.at("203.0.113.8");

  private final MovingClock clock = new MovingClock(Instant.parse("2027-01-15T08:00:00Z"));
  private final FailureBudgets budgets = budgets(100);

  @Test
  void whoeverHasFailedTooOftenWaits() {
    fail(SENDER, 3);

    assertThat(budgets.delay(SENDER)).isEqualTo(MINUTE);
    assertThat(budgets.delay(OTHER)).isZero();
  }

  @Test
  void nobodyWaitsBefore() {
    assertThat(budgets.delay(SENDER)).isZero();

    fail(SENDER, 2);

    assertThat(budgets.delay(SENDER)).isZero();
  }

  @Test
  void waitsUntilOneIsGivenBackAndNotAnInstantLonger() {
    fail(SENDER, 3);

    clock.move(MINUTE.minusNanos(1));
    assertThat(budgets.delay(SENDER)).isEqualTo(Duration.ofNanos(1));
    clock.move(Duration.ofNanos(1));
    assertThat(budgets.delay(SENDER)).isZero();

    fail(SENDER, 1);
    assertThat(budgets.delay(SENDER)).isEqualTo(MINUTE);
  }

  /** What was under way when the last one was spent fails as well. */
  @Test
  void nobodyOwesMoreThanTheWhole() {
    fail(SENDER, 50);

    assertThat(budgets.delay(SENDER)).isEqualTo(MINUTE);
    clock.move(MINUTE);
    assertThat(budgets.delay(SENDER)).isZero();
  }

  @Test
  void theWholeIsBackAfterAllTheMinutes() {
    fail(SENDER, 3);
    clock.move(MINUTE.multipliedBy(3));
    fail(SENDER, 2);
    assertThat(budgets.delay(SENDER)).isZero();

    clock.move(Duration.ofDays(1));
    fail(SENDER, 2);
    assertThat(budgets.delay(SENDER)).isZero();
    fail(SENDER, 1);
    assertThat(budgets.delay(SENDER)).isEqualTo(MINUTE);
  }

  @Test
  void aFailureNowAndThenIsNone() {
    for (int i = 0; i < 100; i++) {
      fail(SENDER, 1);
      clock.move(MINUTE);

      assertThat(budgets.delay(SENDER)).isZero();
    }
  }

  @Test
  void aClockThatJumpsBackEndsTheWait() {
    fail(SENDER, 3);

    clock.move(Duration.ofNanos(-1));
    assertThat(budgets.delay(SENDER)).isZero();
    clock.move(Duration.ofDays(-1));
    assertThat(budgets.delay(SENDER)).isZero();

    fail(SENDER, 2);
    assertThat(budgets.delay(SENDER)).isZero();
    fail(SENDER, 1);
    assertThat(budgets.delay(SENDER)).isEqualTo(MINUTE);
  }

  @Test
  void oneFailureMayBeTheWhole() {
    FailureBudgets strict = new FailureBudgets(1, MINUTE, 100, clock);

    strict.failed(SENDER);

    assertThat(strict.delay(SENDER)).isEqualTo(MINUTE);
    clock.move(MINUTE);
    assertThat(strict.delay(SENDER)).isZero();
  }

  @Test
  void aHostOfIpv6HasOneBudgetForAllItsAddresses() {
    IntStream.range(0, 3).forEach(i -> budgets.failed(Sender.at("2001:db8:0:1::" + i)));

    assertThat(budgets.delay(Sender.at("2001:db8:0:1:a:b:c:d"))).isEqualTo(MINUTE);
    assertThat(budgets.delay(Sender.at("2001:db8:0:2::1"))).isZero();
  }

  @Test
  void whoIsUnknownIsNotThrottledAndThatIsSaidOnce() {
    Logger logger = (Logger) LoggerFactory.getLogger(FailureBudgets.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    try {
      fail(OTHER, 1);
      fail(Sender.unknown(), 10);
    } finally {
      logger.detachAppender(log);
    }

    assertThat(budgets.delay(Sender.unknown())).isZero();
    assertThat(log.list).singleElement().returns(Level.WARN, ILoggingEvent::getLevel);
  }

  /** One who is remembered fails all the time; each of the others once. */
  @Test
  void remembersFewAndThoseWhoFailOften() {
    FailureBudgets small = budgets(50);
    for (int i = 0; i < 100_000; i++) {
      if (i % 10 == 0) {
        small.failed(SENDER);
      }
      small.failed(Sender.at("10." + (i >> 16) + "." + (i >> 8 & 0xFF) + "." + (i & 0xFF)));
    }

    assertThat(small.remembered()).isBetween(1L, 50L);
    assertThat(small.delay(SENDER)).isEqualTo(MINUTE);
  }

  @Test
  void noFailureIsLostWhereManyFailAtOnce() throws Exception {
    int failures = 4_000;
    FailureBudgets large = new FailureBudgets(failures + 1, MINUTE, 100, clock);
    Callable<Boolean> eighth =
        () -> {
          IntStream.range(0, failures / 8).forEach(n -> large.failed(SENDER));
          return true;
        };
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(8, eighth))) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }

    assertThat(large.delay(SENDER)).isZero();
    large.failed(SENDER);
    assertThat(large.delay(SENDER)).isEqualTo(MINUTE);
  }

  @Test
  void noThrottleLetsEverybodyPass() {
    IntStream.range(0, 100).forEach(i -> Throttle.NONE.failed(SENDER));

    assertThat(Throttle.NONE.delay(SENDER)).isZero();
  }

  private FailureBudgets budgets(int senders) {
    return new FailureBudgets(3, MINUTE, senders, clock);
  }

  private void fail(Sender sender, int times) {
    IntStream.range(0, times).forEach(i -> budgets.failed(sender));
  }
}
