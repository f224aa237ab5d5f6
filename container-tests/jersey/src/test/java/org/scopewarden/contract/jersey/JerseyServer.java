package org.scopewarden.contract.jersey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.scopewarden.contract.tck.RunningServer;

/** Jersey on Grizzly. */
record JerseyServer(HttpServer server) implements RunningServer {

  /** More than a server accepts by itself, since a good token may be long. */
  private static final int HEADERS = 32_768;

  static JerseyServer start(Set<Class<?>> resources, Object... providers) {
    ResourceConfig application = new ResourceConfig(resources).registerInstances(providers);
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), application, false);
    server.getListener("grizzly").setMaxHttpHeaderSize(HEADERS);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JerseyServer(server);
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
