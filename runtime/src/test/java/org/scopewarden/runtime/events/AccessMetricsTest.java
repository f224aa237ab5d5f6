package org.scopewarden.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.keys.KeyListener;
import org.scopewarden.runtime.token.Refusal;

/** What is counted, and that nobody from outside can make a new series. */
final class AccessMetricsTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final AccessMetrics metrics = new AccessMetrics(registry);

  @Test
  @Tag("OPS-05")
  void refusalsAreCountedPerReason() {
    metrics.decided(GivenEvent.refused(Refusal.EXPIRED));
    metrics.decided(GivenEvent.refused(Refusal.EXPIRED));
    metrics.decided(GivenEvent.refused(Refusal.BAD_SIGNATURE));
    metrics.decided(GivenEvent.tolerated(Refusal.EXPIRED));
    metrics.decided(GivenEvent.permitted());

    assertThat(count("outcome", "refused", "refusal", "expired")).isEqualTo(2);
    assertThat(count("outcome", "refused", "refusal", "bad_signature")).isEqualTo(1);
    assertThat(count("outcome", "would_refuse", "refusal", "expired")).isEqualTo(1);
    assertThat(count("outcome", "permitted", "refusal", "none", "scheme", "Bearer")).isEqualTo(1);
    assertThat(
            registry
                .get("scopewarden.decisions")
                .tag("outcome", "permitted")
                .timer()
                .totalTime(TimeUnit.MILLISECONDS))
        .isEqualTo(3);
  }

  @Test
  @Tag("OB-002")
  void nothingOfARequestBecomesATag() {
    IntStream.range(0, 1_000).forEach(i -> metrics.decided(of("user-" + i, "trace-" + i)));
    IntStream.range(0, 1_000).forEach(i -> metrics.decided(GivenEvent.unknown("Proxy$" + i)));

    List<Meter> meters = registry.getMeters();
    assertThat(meters).hasSize(2);
    assertThat(meters)
        .flatExtracting(meter -> meter.getId().getTags())
        .extracting(tag -> tag.getKey())
        .containsOnly("outcome", "refusal", "scheme", "entry");
    assertThat(count("entry", "unknown", "scheme", "none")).isEqualTo(1_000);
  }

  @Test
  void lookupsAreHitsOrMisses() {
    metrics.tokenLookedUp(false);
    metrics.tokenLookedUp(true);
    metrics.tokenLookedUp(true);

    assertThat(registry.get("scopewarden.token.lookups").tag("result", "hit").counter().count())
        .isEqualTo(2);
    assertThat(registry.get("scopewarden.token.lookups").tag("result", "miss").counter().count())
        .isEqualTo(1);
  }

  @Test
  void fetchesOfKeysAreTimedPerIssuer() {
    KeyListener keys = metrics.keysOf("https://issuer.test");
    keys.refreshed(2, Duration.ofMillis(5));
    keys.failed(Duration.ofMillis(7));
    keys.failed(Duration.ofMillis(7));
    keys.staleServed();
    keys.unknownKid();

    assertThat(refreshes("success")).isEqualTo(1);
    assertThat(refreshes("failure")).isEqualTo(2);
    assertThat(registry.get("scopewarden.keys.stale").counter().count()).isEqualTo(1);
    assertThat(registry.get("scopewarden.keys.unknown").counter().count()).isEqualTo(1);
  }

  @Test
  void globalMetricsReachEveryRegistryThatIsAdded() {
    Metrics.addRegistry(registry);
    try {
      AccessMetrics.global().decided(GivenEvent.permitted());

      assertThat(count("outcome", "permitted")).isEqualTo(1);
    } finally {
      Metrics.removeRegistry(registry);
    }
  }

  private long refreshes(String result) {
    return registry
        .get("scopewarden.keys.refreshes")
        .tags("issuer", "https://issuer.test", "result", result)
        .timer()
        .count();
  }

  private long count(String... tags) {
    return registry.get("scopewarden.decisions").tags(tags).timer().count();
  }

  private static AccessEvent of(String subject, String correlation) {
    return new AccessEvent(
        Outcome.REFUSED,
        "the.Entry",
        true,
        Refusal.INSUFFICIENT_SCOPE,
        Scheme.BEARER,
        "https://" + subject + ".test",
        subject,
        List.of(subject),
        correlation,
        Duration.ZERO);
  }
}
