package org.scopewarden.contract.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.tck.ContainerContract;
import org.scopewarden.contract.tck.DiscoveryContract;
import org.scopewarden.contract.tck.RunningServer;

final class JerseyContractTest extends ContainerContract implements DiscoveryContract {

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    ResourceConfig application = new ResourceConfig(resources).registerInstances(providers);
    return new JerseyServer(
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), application, true));
  }

  @Test
  void nobodyIsToldOfEveryEndpoint() {
    assertThat(client().get("application.wadl").status()).isEqualTo(404);
    assertThat(client().send("OPTIONS", "notes").body()).doesNotContain("wadl");
  }

  private record JerseyServer(HttpServer server) implements RunningServer {

    @Override
    public URI base() {
      return URI.create("http://127.0.0.1:" + server.getListener("grizzly").getPort() + "/");
    }

    @Override
    public void close() {
      server.shutdownNow();
    }
  }
}
