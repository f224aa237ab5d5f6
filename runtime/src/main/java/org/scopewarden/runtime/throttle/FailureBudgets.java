package org.scopewarden.runtime.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.IncomingRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each sender so many failures, and one back after each interval. Only failures are counted,
 * so that who has none left waits for one interval and no longer. In the memory of this machine,
 * for a bounded number of senders: those who fail often push out those who failed once.
 *
 * <p>What is remembered of a sender is one instant: when all of its failures will have been given
 * back.
 */
public final class FailureBudgets implements Throttle {

  private static final Logger LOG = LoggerFactory.getLogger(FailureBudgets.class);

  private final Duration interval;
  private final Duration whole;
  private final Clock clock;
  private final Cache<Network, Instant> settled;
  private final AtomicBoolean warned = new AtomicBoolean();

  /**
   * All senders have their whole budget.
   *
   * @param failures how many each has, at least one
   * @param interval after which one is given back
   * @param senders how many are remembered at most
   */
  public FailureBudgets(int failures, Duration interval, int senders, Clock clock) {
    this.interval = interval;
    this.whole = interval.multipliedBy(failures);
    this.clock = clock;
    // Caffeine's own time is monotonic: it frees memory, and decides nothing.
    this.settled =
        Caffeine.newBuilder()
            .maximumSize(senders)
            .expireAfterWrite(whole)
            .executor(Runnable::run)
            .build();
  }

  /** A failure that is given back at this very instant is there again. */
  @Override
  public Duration delay(IncomingRequest request) {
    // As long as nobody fails, nobody's address is read.
    return settled.estimatedSize() == 0 ? Duration.ZERO : delay(request.sender());
  }

  private Duration delay(@Nullable InetAddress sender) {
    Instant end = sender == null ? null : settled.getIfPresent(Network.of(sender));
    if (end == null) {
      return Duration.ZERO;
    }
    Duration debt = Duration.between(clock.instant(), end);
    Duration wait = debt.minus(whole).plus(interval);
    // Nobody owes more than the whole: then the clock has jumped back, and the debt ends.
    return wait.isNegative() || debt.compareTo(whole) > 0 ? Duration.ZERO : wait;
  }

  /** How many senders are remembered now. */
  long remembered() {
    settled.cleanUp();
    return settled.estimatedSize();
  }

  @Override
  public void failed(IncomingRequest request) {
    InetAddress sender = request.sender();
    if (sender != null) {
      Instant now = clock.instant();
      settled.asMap().compute(Network.of(sender), (network, end) -> later(end, now));
    } else if (warned.compareAndSet(false, true)) {
      LOG.warn(
          "A bad credential came from this machine, or from a trusted proxy that does not say from"
              + " where (X-Forwarded-For), or over a connection that is not known: such senders"
              + " are not throttled; this is reported once");
    }
  }

  /** One interval later, but within what can be owed now. */
  private Instant later(@Nullable Instant end, Instant now) {
    Instant most = now.plus(whole);
    Instant from = end != null && end.isAfter(now) && !end.isAfter(most) ? end : now;
    Instant next = from.plus(interval);
    return next.isAfter(most) ? most : next;
  }
}
