package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.config.ConfigurationException;
import org.scopewarden.runtime.config.MicroProfileSettings;

/**
 * Guards an application that registers nothing, by the settings of MicroProfile Config. Servers
 * find it as a service (Jakarta REST §4.1.2); it yields to a registered {@link ScopewardenFeature}.
 */
public final class DiscoveredFeature implements Feature {

  @Context private @Nullable Application application;

  /** Called by the server. */
  public DiscoveredFeature() {}

  /**
   * Does nothing to a client, for which Jersey finds it as well.
   *
   * @throws ConfigurationException if the configuration cannot be used
   */
  @Override
  public boolean configure(FeatureContext context) {
    Configuration server = context.getConfiguration();
    return server.getRuntimeType() != RuntimeType.CLIENT
        && !hasAnother(server)
        && new ScopewardenFeature(MicroProfileSettings.read()).configure(context, application);
  }

  /** Whether one is registered as what it is: as anything else, it is never asked. */
  private static boolean hasAnother(Configuration server) {
    return server.isRegistered(ScopewardenFeature.class)
        && server.getContracts(ScopewardenFeature.class).containsKey(Feature.class);
  }
}
