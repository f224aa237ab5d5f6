package org.scopewarden.contract.cdi;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.scopewarden.contract.tck.RunningServer;

/** RESTEasy on Undertow, with Weld. */
record CdiServer(SeBootstrap.Instance instance) implements RunningServer {

  static CdiServer start(Set<Class<?>> resources, Object... providers) throws Exception {
    SeBootstrap.Configuration configuration =
        SeBootstrap.Configuration.builder()
            .host("127.0.0.1")
            .port(SeBootstrap.Configuration.FREE_PORT)
            .build();
    return new CdiServer(
        SeBootstrap.start(new Listed(resources, Set.of(providers)), configuration)
            .toCompletableFuture()
            .get());
  }

  @Override
  public URI base() {
    return URI.create("http://127.0.0.1:" + instance.configuration().port() + "/");
  }

  @Override
  public void close() {
    try {
      instance.stop().toCompletableFuture().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Listed extends Application {

    private final Set<Class<?>> resources;
    private final Set<Object> providers;

    Listed(Set<Class<?>> resources, Set<Object> providers) {
      this.resources = resources;
      this.providers = providers;
    }

    @Override
    public Set<Class<?>> getClasses() {
      return resources;
    }

    @Override
    @SuppressWarnings("deprecation") // Nothing else takes instances.
    public Set<Object> getSingletons() {
      return providers;
    }
  }
}
