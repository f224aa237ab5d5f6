package org.scopewarden.contract.resteasy;

import io.undertow.Undertow;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.scopewarden.contract.LedgerResource;
import org.scopewarden.contract.LedgerResource.Ledger;
import org.scopewarden.contract.tck.ContainerContract;
import org.scopewarden.contract.tck.DiscoveryContract;
import org.scopewarden.contract.tck.InjectionContract;
import org.scopewarden.contract.tck.RunningServer;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

final class ResteasyContractTest extends ContainerContract
    implements DiscoveryContract, InjectionContract {

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(new ListedResources(resources));
    deployment.setProviders(List.of(providers));
    ResteasyServer server = new ResteasyServer();
    server.deploy(deployment);
    server.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
    return server;
  }

  /** CDI. No other test has a container of it, and some have its classes. */
  @Override
  public RunningServer startWith(Ledger ledger) {
    SeContainer beans =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(LedgerResource.OwnsAccount.class)
            .addExtensions(new LedgerBean(ledger))
            .initialize();
    RunningServer server =
        start(Set.of(LedgerResource.class), new ScopewardenFeature(settings().build()));
    return new WithBeans(server, beans);
  }

  /** Makes a bean of a ledger. */
  record LedgerBean(Ledger ledger) implements Extension {

    void add(@Observes AfterBeanDiscovery event) {
      event.addBean().types(Ledger.class).createWith(any -> ledger);
    }
  }

  private record WithBeans(RunningServer server, SeContainer beans) implements RunningServer {

    @Override
    public URI base() {
      return server.base();
    }

    @Override
    public void close() {
      server.close();
      beans.close();
    }
  }

  /**
   * An application is what makes RESTEasy load features as services, as it does in a real server.
   */
  private static final class ListedResources extends Application {

    private final Set<Class<?>> resources;

    ListedResources(Set<Class<?>> resources) {
      this.resources = resources;
    }

    @Override
    public Set<Class<?>> getClasses() {
      return resources;
    }
  }

  private static final class ResteasyServer extends UndertowJaxrsServer implements RunningServer {

    @Override
    public URI base() {
      InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
      return URI.create("http://127.0.0.1:" + address.getPort() + "/");
    }

    @Override
    public void close() {
      stop();
    }
  }
}
