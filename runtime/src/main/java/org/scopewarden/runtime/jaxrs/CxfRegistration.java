package org.scopewarden.runtime.jaxrs;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.feature.Feature;
import org.apache.cxf.interceptor.InterceptorProvider;
import org.apache.cxf.jaxrs.JAXRSServiceFactoryBean;
import org.apache.cxf.jaxrs.model.ProviderInfo;
import org.apache.cxf.jaxrs.provider.ServerProviderFactory;
import org.apache.cxf.service.factory.AbstractServiceFactoryBean;
import org.apache.cxf.service.factory.FactoryBeanListener;
import org.apache.cxf.service.factory.FactoryBeanListenerManager;
import org.jspecify.annotations.Nullable;

/**
 * Registers the discovered feature with each Jakarta REST server that has none, and stops one that
 * is not guarded nevertheless, since somebody replaced the features of the bus.
 */
final class CxfRegistration implements Feature, FactoryBeanListener {

  /** Switches discovery off, as on other servers (Jakarta REST §4.1.2). */
  private static final String SWITCH = "jakarta.ws.rs.loadServices";

  private CxfRegistration() {}

  static void on(Bus bus) {
    CxfRegistration registration = new CxfRegistration();
    bus.getFeatures().add(registration);
    bus.getExtension(FactoryBeanListenerManager.class).addListener(registration);
  }

  /** Called before the server injects its providers and applies its dynamic features. */
  @Override
  public void initialize(Server server, Bus bus) {
    ServerProviderFactory providers = providers(server);
    if (providers != null && comparison(providers).isEmpty()) {
      providers.registerUserProvider(new DiscoveredFeature());
    }
  }

  /**
   * @throws IllegalStateException if a server is not guarded, or has no table to be guarded by
   */
  @Override
  public void handleEvent(Event event, AbstractServiceFactoryBean factory, Object... arguments) {
    if (event == Event.SERVER_CREATED
        && factory instanceof JAXRSServiceFactoryBean served
        && arguments[0] instanceof Server server) {
      ServerProviderFactory providers = providers(server);
      if (providers != null) {
        comparison(providers)
            .orElseThrow(CxfRegistration::unguarded)
            .compare(
                served.getClassResourceInfo().stream()
                    .<Class<?>>map(resource -> resource.getResourceClass())
                    .toList());
      }
    }
  }

  private static IllegalStateException unguarded() {
    return new IllegalStateException(
        "Scopewarden does not guard this server, since the features of its bus were replaced:"
            + " register a ScopewardenFeature as a provider, or set "
            + SWITCH
            + "=false to serve it unguarded");
  }

  /** What the server registers providers with, null if it is none to be guarded. */
  private static @Nullable ServerProviderFactory providers(Server server) {
    Object off = server.getEndpoint().get(SWITCH);
    return "false".equals(String.valueOf(off))
        ? null
        : (ServerProviderFactory) server.getEndpoint().get(ServerProviderFactory.class.getName());
  }

  private static Optional<StartupComparison> comparison(ServerProviderFactory providers) {
    return providers.getPreMatchContainerRequestFilters().stream()
        .map(ProviderInfo::getProvider)
        .flatMap(
            filter -> filter instanceof StartupComparison found ? Stream.of(found) : Stream.empty())
        .findFirst();
  }

  @Override
  public void initialize(Client client, Bus bus) {}

  @Override
  public void initialize(InterceptorProvider interceptors, Bus bus) {}

  @Override
  public void initialize(Bus bus) {}
}
