package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.FeatureContext;

/** Lets endpoints ask for their caller in the ways of the server that they run in. */
final class CallerInjection {

  private CallerInjection() {}

  /** Others may be on the class path, too, and would not understand each other's adapters. */
  static void register(FeatureContext context) {
    String server = context.getClass().getName();
    if (server.startsWith("org.glassfish.jersey.")) {
      context.register(new JerseyCaller());
      context.register(new KnownCaller());
    } else if (server.startsWith("org.jboss.resteasy.")) {
      context.register(new ResteasyCaller());
    } else if (server.startsWith("org.apache.cxf.")) {
      context.register(new CxfCaller());
    }
    if (ClassPath.has("jakarta.enterprise.inject.spi.CDI")) {
      context.register(new CdiCaller());
    }
  }
}
