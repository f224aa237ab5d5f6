package org.scopewarden.runtime.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.keys.KeyListener;
import org.scopewarden.runtime.token.Refusal;

/**
 * Counts and times decisions in Micrometer. Every tag has few values, which the application's code
 * bounds: nothing that a request brings becomes one.
 */
public final class AccessMetrics implements AccessListener {

  private static final String DECISIONS = "scopewarden.decisions";
  private static final String LOOKUPS = "scopewarden.token.lookups";
  private static final String NONE = "none";

  private final MeterRegistry registry;

  /** The registry's own look-up makes and sorts tags each time. */
  private final Map<Tags, Timer> decisions = new ConcurrentHashMap<>();

  /** Records in {@code registry}. A named module that calls this requires Micrometer itself. */
  @SuppressWarnings("exports")
  public AccessMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Records in whatever is added to {@link Metrics#globalRegistry}. */
  public static AccessMetrics global() {
    return new AccessMetrics(Metrics.globalRegistry);
  }

  @Override
  public void decided(AccessEvent event) {
    decisions.computeIfAbsent(Tags.of(event), this::timer).record(event.took());
  }

  private Timer timer(Tags tags) {
    return Timer.builder(DECISIONS)
        .description("decisions about requests, and how long they took")
        .tag("outcome", tags.outcome.toString())
        .tag("refusal", tags.refusal == null ? NONE : tags.refusal.code())
        .tag("scheme", tags.scheme == null ? NONE : tags.scheme.toString())
        .tag("entry", tags.entry)
        .register(registry);
  }

  @Override
  public void tokenLookedUp(boolean hit) {
    registry.counter(LOOKUPS, "result", hit ? "hit" : "miss").increment();
  }

  @Override
  public KeyListener keysOf(String issuer) {
    return new KeyMetrics(registry, issuer);
  }

  private record Tags(
      Outcome outcome, @Nullable Refusal refusal, @Nullable Scheme scheme, String entry) {

    static Tags of(AccessEvent event) {
      return new Tags(
          event.outcome(),
          event.refusal(),
          event.scheme(),
          event.listed() ? event.endpoint() : "unknown");
    }
  }
}
