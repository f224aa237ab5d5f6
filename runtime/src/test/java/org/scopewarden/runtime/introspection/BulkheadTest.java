package org.scopewarden.runtime.introspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many call, how many wait, and that a place is given back whatever happens. */
@Tag("INT-09")
@Timeout(60)
final class BulkheadTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final Bulkhead bulkhead = new Bulkhead(2);

  @Test
  void letsFewInAtATime() throws InterruptedException {
    assertThat(bulkhead.enter(SHORT)).isTrue();
    assertThat(bulkhead.enter(SHORT)).isTrue();
    assertThat(bulkhead.enter(SHORT)).isFalse();

    bulkhead.leave();

    assertThat(bulkhead.enter(SHORT)).isTrue();
  }

  @Test
  void givesPlacesBackToThoseWhoWaitedInVain() throws InterruptedException {
    bulkhead.enter(SHORT);
    bulkhead.enter(SHORT);
    for (int i = 0; i < 5; i++) {
      assertThat(bulkhead.enter(Duration.ofMillis(1))).isFalse();
    }
    bulkhead.leave();
    bulkhead.leave();

    assertThat(bulkhead.enter(SHORT)).isTrue();
    assertThat(bulkhead.enter(SHORT)).isTrue();
  }

  @Test
  void turnsAwayWhoWouldStandInALongLine() throws Exception {
    bulkhead.enter(SHORT);
    bulkhead.enter(SHORT);
    CompletableFuture<Boolean> first = waiting();
    CompletableFuture<Boolean> second = waiting();
    while (bulkhead.waiting() < 2) {
      Thread.onSpinWait();
    }

    assertThat(bulkhead.enter(LONG)).isFalse();
    bulkhead.leave();
    bulkhead.leave();

    assertThat(first.get()).isTrue();
    assertThat(second.get()).isTrue();
  }

  @Test
  void whoIsInterruptedLeavesTheLine() throws InterruptedException {
    for (int i = 0; i < 10; i++) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> bulkhead.enter(LONG)).isInstanceOf(InterruptedException.class);
    }

    assertThat(bulkhead.enter(SHORT)).isTrue();
  }

  private CompletableFuture<Boolean> waiting() {
    CompletableFuture<Boolean> entered = new CompletableFuture<>();
    Thread thread =
        new Thread(() -> {
          try {
            entered.complete(bulkhead.enter(LONG));
          } catch (InterruptedException e) {
            entered.completeExceptionally(e);
          }
        });
    thread.setDaemon(true);
    thread.start();
    return entered;
  }
}
