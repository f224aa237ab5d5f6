package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Modifier;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.config.Key;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares each endpoint that the container deploys with the table, and registers nothing. Where
 * the container shows only an interface, the class is compared when it is first called.
 */
final class StartupComparison implements DynamicFeature {

  private static final Logger LOG = LoggerFactory.getLogger(StartupComparison.class);

  private final InterceptorTable table;
  private final boolean strict;

  StartupComparison(InterceptorTable table, boolean strict) {
    this.table = table;
    this.strict = strict;
  }

  /**
   * @throws IllegalStateException in strict mode, if the endpoint has no entry
   */
  @Override
  public void configure(ResourceInfo info, FeatureContext context) {
    MatchedEndpoint endpoint = MatchedEndpoint.of(info);
    if (!endpoint.isAutomaticOptions() && !isAbstract(info) && endpoint.in(table).isEmpty()) {
      report(endpoint);
    }
  }

  private static boolean isAbstract(ResourceInfo info) {
    return Modifier.isAbstract(info.getResourceClass().getModifiers());
  }

  private void report(MatchedEndpoint endpoint) {
    String problem =
        "Scopewarden has no entry for "
            + endpoint
            + ": compile its class with the scopewarden-processor on the processor path";
    if (strict) {
      throw new IllegalStateException(
          problem + ", or set " + Key.STARTUP_STRICT.key() + "=false to start with it denied");
    }
    LOG.error("{}; every call of it is refused", problem);
  }
}
