package org.scopewarden.runtime.introspection;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.scopewarden.runtime.http.ExchangeFailedException;
import org.scopewarden.runtime.introspection.Introspection.Answer;
import org.scopewarden.runtime.introspection.Introspection.Answer.Told;
import org.scopewarden.runtime.introspection.Introspection.Answer.Unavailable;
import org.scopewarden.runtime.json.MalformedJsonException;

/** The calls for tokens of one standing: few at a time, and none while the endpoint is unwell. */
final class Lane {

  /** Statuses by which a server may object to one token, and be well. */
  private static final Set<Integer> ABOUT_THE_TOKEN = Set.of(400, 413, 422);

  private final IntrospectionClient client;
  private final Duration deadline;
  private final Bulkhead bulkhead;
  private final CircuitBreaker breaker;
  private final OperatorLog log;

  Lane(IntrospectionClient client, IntrospectionLimits limits, Clock clock, OperatorLog log) {
    this.client = client;
    this.deadline = limits.deadline();
    this.bulkhead = new Bulkhead(limits.calls());
    this.breaker = new CircuitBreaker(limits, clock);
    this.log = log;
  }

  Answer ask(String token) throws InterruptedException {
    long begun = System.nanoTime();
    if (!bulkhead.enter(deadline)) {
      return new Unavailable(CircuitBreaker.SHORTEST_WAIT);
    }
    try {
      Duration wait = breaker.admit();
      return wait.isZero()
          ? call(token, deadline.minusNanos(System.nanoTime() - begun))
          : new Unavailable(wait);
    } finally {
      bulkhead.leave();
    }
  }

  private Answer call(String token, Duration rest) throws InterruptedException {
    try {
      Answer told = new Told(client.introspect(token, rest));
      breaker.succeeded();
      return told;
    } catch (ExchangeFailedException e) {
      return new Unavailable(afterFailure(e));
    } catch (MalformedJsonException e) {
      log.failed("the answer is " + e.getMessage());
      return new Unavailable(breaker.failed(Duration.ZERO));
    } catch (InterruptedException | RuntimeException | Error e) {
      breaker.abandoned();
      throw e;
    }
  }

  private Duration afterFailure(ExchangeFailedException failure) {
    if (failure.status() == 401 || failure.status() == 403) {
      log.refusesUs(failure.status());
    } else {
      log.failed(failure.getMessage());
    }
    if (ABOUT_THE_TOKEN.contains(failure.status())) {
      // Else whoever makes up tokens that the server objects to could keep all others out.
      breaker.succeeded();
      return CircuitBreaker.SHORTEST_WAIT;
    }
    return breaker.failed(failure.retryAfter());
  }
}
