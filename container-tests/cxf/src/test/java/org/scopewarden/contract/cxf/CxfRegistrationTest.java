package org.scopewarden.contract.cxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.ContainerTest;
import org.scopewarden.contract.tck.RunningServer;

/** What the bus does to a server that registers nothing. */
final class CxfRegistrationTest extends ContainerTest {

  private final Bus bus = new CXFBusFactory().createBus();

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    return CxfServer.start(resources, providers);
  }

  @AfterEach
  void shutDown() {
    bus.shutdown(true);
  }

  @Test
  void aServerWhoseBusLostItsFeaturesDoesNotStart() {
    JAXRSServerFactoryBean factory = factory();
    bus.setFeatures(List.of());

    assertThatThrownBy(factory::create).hasStackTraceContaining("does not guard this server");
  }

  @Test
  void aRegisteredFeatureIsEnoughWithoutAnyOfTheBus() {
    JAXRSServerFactoryBean factory = factory();
    factory.setProvider(feature());
    bus.setFeatures(List.of());

    try (CxfServer server = new CxfServer(factory.create())) {
      new Client(server.base()).get("notes").isRefused(401);
    }
  }

  /** As on other servers, by the name that Jakarta REST has for it. */
  @Test
  void whoeverSwitchesDiscoveryOffIsNotGuarded() {
    JAXRSServerFactoryBean factory = factory();
    factory.setProperties(Map.of("jakarta.ws.rs.loadServices", false));

    try (CxfServer server = new CxfServer(factory.create())) {
      assertThat(new Client(server.base()).get("notes").status()).isEqualTo(200);
    }
  }

  private JAXRSServerFactoryBean factory() {
    JAXRSServerFactoryBean factory = CxfServer.factory(Set.of(NotesResource.class));
    factory.setBus(bus);
    return factory;
  }
}
