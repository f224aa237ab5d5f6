package org.scopewarden.contract.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.LedgerResource;
import org.scopewarden.contract.LedgerResource.Ledger;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.tck.ContainerContract;
import org.scopewarden.contract.tck.DiscoveryContract;
import org.scopewarden.contract.tck.InjectionContract;
import org.scopewarden.contract.tck.RunningServer;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

final class JerseyContractTest extends ContainerContract
    implements DiscoveryContract, InjectionContract {

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    return JerseyServer.start(resources, providers);
  }

  /** HK2, which Jersey brings itself. */
  @Override
  public RunningServer startWith(Ledger ledger) {
    AbstractBinder binder =
        new AbstractBinder() {
          @Override
          protected void configure() {
            bind(ledger).to(Ledger.class);
          }
        };
    return start(Set.of(LedgerResource.class), new ScopewardenFeature(settings().build()), binder);
  }

  @Test
  void nobodyIsToldOfEveryEndpoint() {
    assertThat(client().get("application.wadl").status()).isEqualTo(404);
    assertThat(client().send("OPTIONS", "notes").body()).doesNotContain("wadl");
  }

  /** Jersey looks for features of its clients in the same place, and a client guards nothing. */
  @Test
  void clientsAreNotGuarded() {
    try (RunningServer server = start(Set.of(NotesResource.class), feature());
        Client client = ClientBuilder.newClient()) {
      Response answer = client.target(server.base()).path("notes/health").request().get();

      assertThat(answer.readEntity(String.class)).isEqualTo("anonymous");
      assertThat(client.getConfiguration().getInstances()).isEmpty();
    }
  }

  /** So registered it is there and never asked: the discovered one takes its place. */
  @Test
  void aFeatureThatIsRegisteredAsSomethingElseDoesNotCount() {
    ResourceConfig application = new ResourceConfig(NotesResource.class);
    application.register(feature(), ContainerRequestFilter.class);

    assertThatThrownBy(() -> new ApplicationHandler(application))
        .hasStackTraceContaining(Key.JWT_ISSUER.key());
  }
}
