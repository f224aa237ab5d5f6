package org.scopewarden.runtime.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects the body of an answer up to a length. Breaks off beyond it: the rest is never read. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
  private final int maximumLength;
  private final @Nullable ExchangeFailedException objection;
  private @Nullable Subscription subscription;

  /**
   * Collects at most {@code maximumLength} octets.
   *
   * @param objection why not a single one is wanted, null if they are
   */
  BoundedBody(int maximumLength, @Nullable ExchangeFailedException objection) {
    this.maximumLength = maximumLength;
    this.objection = objection;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    if (objection == null) {
      subscription.request(Long.MAX_VALUE);
    } else {
      breakOff(objection);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (body.isDone()) {
        return;
      }
      append(buffer);
    }
  }

  private void append(ByteBuffer buffer) {
    if (buffer.remaining() > maximumLength - collected.size()) {
      breakOff(
          ExchangeFailedException.because(
              "the answer is longer than " + maximumLength + " octets"));
      return;
    }
    byte[] octets = new byte[buffer.remaining()];
    buffer.get(octets);
    collected.writeBytes(octets);
  }

  private void breakOff(ExchangeFailedException reason) {
    if (subscription != null) {
      subscription.cancel();
    }
    body.completeExceptionally(reason);
  }

  @Override
  public void onError(Throwable throwable) {
    body.completeExceptionally(throwable);
  }

  @Override
  public void onComplete() {
    body.complete(collected.toByteArray());
  }
}
