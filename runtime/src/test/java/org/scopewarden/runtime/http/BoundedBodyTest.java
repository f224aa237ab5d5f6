package org.scopewarden.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is collected of a body, and when no more of it is wanted. */
final class BoundedBodyTest {

  private final AtomicLong requested = new AtomicLong();
  private final AtomicBoolean cancelled = new AtomicBoolean();

  @Test
  void collectsWhatComesInPieces() {
    BoundedBody body = new BoundedBody(4, null);
    body.onSubscribe(subscription());

    body.onNext(List.of(octets(1), octets(2)));
    body.onNext(List.of(octets(1)));
    body.onComplete();

    assertThat(body.getBody().toCompletableFuture().join()).hasSize(4);
    assertThat(requested).hasValue(Long.MAX_VALUE);
    assertThat(cancelled).isFalse();
  }

  @Test
  void breaksOffBeyondItsLengthAndIgnoresTheRest() {
    BoundedBody body = new BoundedBody(4, null);
    body.onSubscribe(subscription());

    body.onNext(List.of(octets(3), octets(2), octets(1)));
    body.onNext(List.of(octets(1)));
    body.onComplete();

    assertThat(cancelled).isTrue();
    assertThatThrownBy(() -> body.getBody().toCompletableFuture().get())
        .hasRootCauseMessage("the answer is longer than 4 octets");
  }

  @Test
  void breaksOffBeforeItHasAskedForAnything() {
    BoundedBody body = new BoundedBody(4, null);

    body.onNext(List.of(octets(5)));

    assertThatThrownBy(() -> body.getBody().toCompletableFuture().get())
        .hasRootCauseMessage("the answer is longer than 4 octets");
  }

  @Test
  void wantsNothingOfAnAnswerThatIsNotWanted() {
    BoundedBody body = new BoundedBody(4, ExchangeFailedException.because("unwanted"));

    body.onSubscribe(subscription());

    assertThat(cancelled).isTrue();
    assertThat(requested).hasValue(0);
    assertThatThrownBy(() -> body.getBody().toCompletableFuture().get())
        .hasRootCauseMessage("unwanted");
  }

  private static ByteBuffer octets(int length) {
    return ByteBuffer.allocate(length);
  }

  private Subscription subscription() {
    return new Subscription() {

      @Override
      public void request(long n) {
        requested.addAndGet(n);
      }

      @Override
      public void cancel() {
        cancelled.set(true);
      }
    };
  }
}
