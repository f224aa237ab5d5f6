package org.scopewarden.contract.resteasy;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.net.URI;
import java.util.Set;
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
    return ResteasyServer.start(resources, providers);
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
}
