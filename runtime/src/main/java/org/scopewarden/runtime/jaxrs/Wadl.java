package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.FeatureContext;

/** Jersey's WADL tells everyone of every endpoint, by endpoints of its own that have no rule. */
final class Wadl {

  private static final String OFF = "jersey.config.server.wadl.disableWadl";

  private Wadl() {}

  /** Switches it off, unless the application has said that it wants it, or that it does not. */
  static void switchOff(FeatureContext context) {
    if (context.getConfiguration().getProperty(OFF) == null) {
      context.property(OFF, true);
    }
  }
}
