package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.time.Clock;
import org.scopewarden.runtime.config.Settings;

/** Guards every endpoint of the application that it is registered with. */
public final class ScopewardenFeature implements Feature {

  private final Settings settings;
  private final Clock clock;

  /** Guards by {@code settings}. */
  public ScopewardenFeature(Settings settings) {
    this(settings, Clock.systemUTC());
  }

  /** Guards by {@code settings} at the time that {@code clock} tells. */
  public ScopewardenFeature(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean configure(FeatureContext context) {
    throw new IllegalStateException("not wired yet: " + settings + clock);
  }
}
