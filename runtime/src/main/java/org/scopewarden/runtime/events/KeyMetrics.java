package org.scopewarden.runtime.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.scopewarden.runtime.keys.KeyListener;

/** Counts what happens to the keys of one issuer, which the operator has configured. */
record KeyMetrics(MeterRegistry registry, String issuer) implements KeyListener {

  @Override
  public void refreshed(int keys, Duration took) {
    refresh("success", took);
  }

  @Override
  public void failed(Duration took) {
    refresh("failure", took);
  }

  private void refresh(String result, Duration took) {
    registry.timer("scopewarden.keys.refreshes", "issuer", issuer, "result", result).record(took);
  }

  @Override
  public void staleServed() {
    registry.counter("scopewarden.keys.stale", "issuer", issuer).increment();
  }

  @Override
  public void unknownKid() {
    registry.counter("scopewarden.keys.unknown", "issuer", issuer).increment();
  }
}
