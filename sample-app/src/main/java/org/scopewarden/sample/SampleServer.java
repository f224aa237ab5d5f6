package org.scopewarden.sample;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.sample.data.Database;

/** The sample on a real HTTP server. */
public final class SampleServer implements AutoCloseable {

  /** Tokens with many claims outgrow Grizzly's 8 kB for all headers together. */
  private static final int MAX_HEADER_BYTES = 32 * 1024;

  private final HttpServer server;
  private final Database database;
  private final URI address;

  private SampleServer(HttpServer server, Database database, URI address) {
    this.server = server;
    this.database = database;
    this.address = address;
  }

  /**
   * Starts: when this returns, requests are answered.
   *
   * @param clock tells when a token is expired
   * @throws StartException if it cannot listen there
   */
  public static SampleServer start(SampleSettings settings, Clock clock) {
    InetAddress host = resolve(settings.host());
    Database database = Database.open(settings.database());
    try {
      HttpServer server = listening(settings, address(host, settings.port()), database, clock);
      int port = server.getListeners().iterator().next().getPort();
      return new SampleServer(server, database, address(host, port));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static HttpServer listening(
      SampleSettings settings, URI address, Database database, Clock clock) {
    Settings access = settings.access();
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            address, SampleApplication.guarded(access, clock, database), false);
    // Grizzly's own page shows its version, the address as it was sent, and a stack trace.
    server
        .getServerConfiguration()
        .setDefaultErrorPageGenerator((r, status, reason, text, e) -> "");
    WellFormedHttp.before(server);
    for (NetworkListener listener : server.getListeners()) {
      listener.setMaxHttpHeaderSize(MAX_HEADER_BYTES);
      listener.registerAddOn(new NoUpgrade());
    }
    try {
      server.start();
      return server;
    } catch (IOException e) {
      server.shutdownNow();
      throw new StartException(
          "Cannot listen at "
              + settings.host()
              + ", port "
              + settings.port()
              + ": "
              + e.getMessage()
              + ". Another port: mvn -Prun -Dport=9090",
          e);
    }
  }

  private static InetAddress resolve(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new StartException("sample.host is \"" + host + "\", which is no known host", e);
    }
  }

  private static URI address(InetAddress host, int port) {
    try {
      return new URI("http", null, host.getHostAddress(), port, "/", null, null);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("an IP address may stand in a URI", e);
    }
  }

  /** Where it listens, with the port that it really has. */
  public URI address() {
    return address;
  }

  /** Stops: requests in progress have two seconds to end. */
  @Override
  public void close() {
    try {
      server.shutdown(2, TimeUnit.SECONDS).get(3, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      server.shutdownNow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      server.shutdownNow();
    } finally {
      database.close();
    }
  }
}
