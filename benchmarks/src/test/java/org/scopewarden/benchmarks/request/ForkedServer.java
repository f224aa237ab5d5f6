package org.scopewarden.benchmarks.request;

import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.runtime.keys.SignatureAlgorithm;

/** The main class of a server that is measured: Jersey on Grizzly, until its input ends. */
public final class ForkedServer {

  private ForkedServer() {}

  /**
   * Starts, and prints the port.
   *
   * @param arguments whether the application is guarded, then the algorithm of the tokens and the
   *     file with the keys
   */
  public static void main(String[] arguments) throws Exception {
    ResourceConfig application = new ResourceConfig(Class.forName(Greeting.RESOURCE));
    application.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    if (Boolean.parseBoolean(arguments[0])) {
      application.register(new ScopewardenFeature(settings(arguments[1], Path.of(arguments[2]))));
    }
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), application, false);
    NetworkListener listener = server.getListener("grizzly");
    listener.getKeepAlive().setMaxRequestsCount(-1);
    server.start();
    System.out.println(listener.getPort());
    System.in.transferTo(OutputStream.nullOutputStream());
    server.shutdownNow();
  }

  private static Settings settings(String algorithm, Path keys) {
    return Settings.builder()
        .issuer(SignedToken.ISSUER)
        .audience(SignedToken.AUDIENCE)
        .algorithms(SignatureAlgorithm.valueOf(algorithm))
        .jwksFile(keys)
        .build();
  }
}
