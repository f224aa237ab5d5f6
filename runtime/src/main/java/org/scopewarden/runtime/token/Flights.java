package org.scopewarden.runtime.token;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets one verify a token for all who bring it at the same time. Few may wait for that one. */
final class Flights {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final Map<TokenDigest, CompletableFuture<VerifiedToken>> running =
      new ConcurrentHashMap<>();
  private final int places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final Duration patience;

  /** Lets so many wait at a time, for so long. */
  Flights(int places, Duration patience) {
    this.places = places;
    this.patience = patience;
  }

  /** A verification that may take long. */
  @FunctionalInterface
  interface Verification {
    VerifiedToken verify() throws TokenRefusedException;
  }

  /** Whether somebody is verifying this token now. */
  boolean isUnderWay(TokenDigest digest) {
    return running.containsKey(digest);
  }

  /** How many wait for what another is finding out. */
  int waiting() {
    return waiting.get();
  }

  /** What {@code verification} finds, or what another finds that is under way. */
  VerifiedToken join(TokenDigest digest, Verification verification) throws TokenRefusedException {
    CompletableFuture<VerifiedToken> mine = new CompletableFuture<>();
    CompletableFuture<VerifiedToken> other = running.putIfAbsent(digest, mine);
    return other == null ? lead(digest, mine, verification) : follow(other);
  }

  private VerifiedToken lead(
      TokenDigest digest, CompletableFuture<VerifiedToken> flight, Verification verification)
      throws TokenRefusedException {
    try {
      VerifiedToken token = verification.verify();
      flight.complete(token);
      return token;
    } catch (TokenRefusedException e) {
      flight.completeExceptionally(e);
      throw e;
    } finally {
      running.remove(digest);
      flight.completeExceptionally(unavailable()); // Nothing happens if it has ended.
    }
  }

  private VerifiedToken follow(CompletableFuture<VerifiedToken> flight)
      throws TokenRefusedException {
    try {
      if (waiting.incrementAndGet() > places) {
        throw unavailable();
      }
      return flight.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable();
    } catch (TimeoutException e) {
      throw unavailable();
    } catch (ExecutionException e) {
      throw (TokenRefusedException) Objects.requireNonNull(e.getCause());
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static TokenRefusedException unavailable() {
    return new TokenRefusedException(Refusal.INTROSPECTION_UNAVAILABLE, SOON);
  }
}
