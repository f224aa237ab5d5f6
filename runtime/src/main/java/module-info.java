/** Validates credentials and applies the generated checks in a JAX-RS server. */
module org.scopewarden.runtime {
  requires transitive jakarta.ws.rs;
  requires transitive org.jspecify;
  requires transitive org.scopewarden.model;
  requires com.github.benmanes.caffeine;
  requires com.nimbusds.jose.jwt;
  requires jakarta.annotation;
  requires java.net.http;
  requires transitive org.eclipse.microprofile.config;
  requires org.slf4j;
  requires tools.jackson.core;
  requires static io.opentelemetry.api;
  requires static io.opentelemetry.context;
  requires static jakarta.cdi;
  requires static transitive java.compiler; // For @Generated on the interceptors of modules.
  requires static jakarta.inject;
  requires static jakarta.servlet;
  requires static micrometer.core; // Whoever hands us a registry requires it too.
  requires static org.apache.cxf.core;
  requires static org.apache.cxf.frontend.jaxrs;
  requires static org.glassfish.hk2.api;
  requires static org.glassfish.grizzly.http.server;

  exports org.scopewarden.runtime.access;
  exports org.scopewarden.runtime.config;
  exports org.scopewarden.runtime.events;
  exports org.scopewarden.runtime.introspection;
  exports org.scopewarden.runtime.jaxrs;
  exports org.scopewarden.runtime.keys;
  exports org.scopewarden.runtime.revocation;
  exports org.scopewarden.runtime.token;

  uses org.scopewarden.runtime.access.ResourceInterceptor;

  provides jakarta.ws.rs.core.Feature with
      org.scopewarden.runtime.jaxrs.DiscoveredFeature;
}
