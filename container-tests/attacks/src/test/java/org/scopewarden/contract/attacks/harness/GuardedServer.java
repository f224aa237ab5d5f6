package org.scopewarden.contract.attacks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.RunningServer;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/**
 * Jersey on Grizzly, guarded by settings that a test gives. It serves {@link NotesResource}, whose
 * {@code GET notes} asks for {@code notes:read}.
 */
public record GuardedServer(HttpServer server) implements RunningServer {

  /** So that Grizzly, whose own limit is 8 kB, leaves it to us what is too long. */
  private static final int LONGEST_HEAD = 1024 * 1024;

  /** Settings that trust the tokens of a {@link TokenMint} whose keys are at {@code jwks}. */
  public static Settings.Builder trusting(URI jwks) {
    return Settings.builder()
        .set(Key.JWT_ISSUER, TokenMint.ISSUER)
        .set(Key.JWT_AUDIENCE, TokenMint.AUDIENCE)
        .set(Key.JWT_ALGORITHMS, "ES256")
        .set(Key.JWT_JWKS_URI, jwks.toString());
  }

  /** Starts one by the system's clock. */
  public static GuardedServer start(Settings settings) {
    return start(settings, Clock.systemUTC());
  }

  /** Starts one to which it is as late as {@code clock} tells. */
  public static GuardedServer start(Settings settings, Clock clock) {
    return start(Set.of(NotesResource.class), new ScopewardenFeature(settings, clock));
  }

  /**
   * Starts one that serves {@code resources} with {@code providers}, a feature of ours among them.
   */
  public static GuardedServer start(Set<Class<?>> resources, Object... providers) {
    ResourceConfig application = new ResourceConfig(resources).registerInstances(providers);
    URI anyPort = URI.create("http://127.0.0.1:0/");
    HttpServer server = GrizzlyHttpServerFactory.createHttpServer(anyPort, application, false);
    server.getListener("grizzly").setMaxHttpHeaderSize(LONGEST_HEAD);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GuardedServer(server);
  }

  /** Talks to it. */
  public Client client() {
    return new Client(base());
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
