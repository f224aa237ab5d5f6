package org.scopewarden.contract.jersey;

import java.net.URI;
import java.util.Set;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.scopewarden.contract.tck.RunningServer;

/** Jersey on Grizzly. */
record JerseyServer(HttpServer server) implements RunningServer {

  static JerseyServer start(Set<Class<?>> resources, Object... providers) {
    ResourceConfig application = new ResourceConfig(resources).registerInstances(providers);
    return new JerseyServer(
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), application, true));
  }

  @Override
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getListener("grizzly").getPort() + "/");
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
