package org.scopewarden.testkit.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** The application on Jersey and Grizzly, on a free port of 127.0.0.1. */
public record AppServer(HttpServer server) implements AutoCloseable {

  /** Guarded by what Jersey finds on the class path. */
  public static AppServer start() {
    return start(application());
  }

  /** Guarded by nothing: what Jersey could find is left alone. */
  public static AppServer startUnguarded() {
    return start(application().addProperties(Map.of("jakarta.ws.rs.loadServices", false)));
  }

  /** Serves any application. */
  public static AppServer start(ResourceConfig application) {
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), application, false);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AppServer(server);
  }

  /** Its resource classes. */
  public static ResourceConfig application() {
    return new ResourceConfig(UsersResource.class, VaultResource.class);
  }

  /** Its address, with a slash at its end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getListener("grizzly").getPort() + "/");
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
