package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.MovingClock;
import org.slf4j.LoggerFactory;

/** A fetch that fails as nobody foresaw, or is stopped: the keys that there were remain. */
final class KeyLoaderTest {

  private static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");
  private static final RefreshPolicy POLICY = RefreshPolicy.standard();

  private final Logger logger = (Logger) LoggerFactory.getLogger(KeyLoader.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Heard heard = new Heard();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.DEBUG);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
    logger.setLevel(null);
  }

  @Test
  @Tag("OPS-01")
  @Tag("OPS-02")
  void survivesWhatNobodyForesaw() {
    KeyLoader loader =
        loader(() -> {
          throw new IllegalStateException("t0psecret");
        });

    Holding next = loader.next(Holding.nothing(POLICY), NOW);

    assertThat(next).isEqualTo(Holding.nothing(POLICY).afterFailure(NOW, Duration.ZERO));
    assertThat(log.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .isEqualTo("the keys of here could not be refreshed: IllegalStateException");
  }

  @Test
  void isQuietWhereItIsStopped() {
    KeyLoader loader =
        loader(() -> {
          throw new InterruptedException();
        });

    Holding next = loader.next(Holding.nothing(POLICY), NOW);

    assertThat(next.hasFailed()).isTrue();
    assertThat(next.size()).isZero();
    assertThat(log.list).singleElement().extracting(ILoggingEvent::getLevel).isEqualTo(Level.DEBUG);
  }

  /** An error ends the thread, but neither those who wait nor the fetches to come. */
  @Test
  @Tag("OPS-01")
  void anErrorCountsAsAFailedFetch() {
    MovingClock clock = new MovingClock(NOW);
    KeyLoader loader =
        loader(() -> {
          throw new StackOverflowError("provoked by a test");
        });

    try (Refresher refresher = new Refresher(loader, POLICY, clock, heard)) {
      assertThat(refresher.renewed(RefreshPolicy.BACK_OFF).hasFailed()).isTrue();
      assertThat(heard.failures()).isOne();

      clock.move(RefreshPolicy.BACK_OFF);
      assertThat(refresher.renewedForFew(RefreshPolicy.BACK_OFF).hasFailed()).isTrue();
      assertThat(heard.failures()).isEqualTo(2);
    }
  }

  private static KeyLoader loader(KeyFetch source) {
    return new KeyLoader(source, "here", new JwkSetReader("here"), POLICY);
  }
}
