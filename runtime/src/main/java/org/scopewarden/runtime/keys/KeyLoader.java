package org.scopewarden.runtime.keys;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.http.ExchangeFailedException;
import org.scopewarden.runtime.http.ReceivedDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks once for an issuer's keys. What goes wrong is logged, and leaves the keys that there are.
 */
final class KeyLoader {

  private static final Logger LOG = LoggerFactory.getLogger(KeyLoader.class);

  private final KeyFetch source;
  private final String origin;
  private final JwkSetReader reader;
  private final RefreshPolicy policy;

  /** Asks {@code source}, which logs call {@code origin}. */
  KeyLoader(KeyFetch source, String origin, RefreshPolicy policy) {
    this.source = source;
    this.origin = origin;
    this.reader = new JwkSetReader(origin);
    this.policy = policy;
  }

  /** What is held after an attempt that begins at {@code at}. */
  Holding next(Holding before, Instant at) {
    try {
      return loaded(before, at);
    } catch (ExchangeFailedException e) {
      return failed(before, at, RefreshPolicy.pause(e.retryAfter()), e.getMessage());
    } catch (KeySetException e) {
      return failed(before, at, Duration.ZERO, e.getMessage());
    } catch (RuntimeException e) {
      // Nobody foresaw it, so what it says may quote the answer.
      return failed(before, at, Duration.ZERO, e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      LOG.debug("the keys of {} are not refreshed: closed", origin);
      return before.afterFailure(at, Duration.ZERO);
    }
  }

  private Holding failed(Holding before, Instant at, Duration pause, @Nullable String why) {
    LOG.warn("the keys of {} could not be refreshed: {}", origin, why);
    return before.afterFailure(at, pause);
  }

  private Holding loaded(Holding before, Instant at)
      throws ExchangeFailedException, KeySetException, InterruptedException {
    ReceivedDocument received = source.fetch();
    ByteBuffer document = ByteBuffer.wrap(received.body());
    // An unchanged set keeps its keys, and its warnings are not repeated.
    KeySet known = before.keysOf(document);
    KeySet keys = known == null ? reader.read(received.body()) : known;
    return before.after(keys, document, at, policy.freshFor(received.maximumAge()));
  }
}
