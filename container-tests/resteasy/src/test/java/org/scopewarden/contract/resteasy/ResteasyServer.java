package org.scopewarden.contract.resteasy;

import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.scopewarden.contract.tck.RunningServer;

/** RESTEasy on Undertow. */
final class ResteasyServer extends UndertowJaxrsServer implements RunningServer {

  static ResteasyServer start(Set<Class<?>> resources, Object... providers) {
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(new ListedResources(resources));
    deployment.setProviders(List.of(providers));
    ResteasyServer server = new ResteasyServer();
    server.deploy(deployment);
    server.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
    return server;
  }

  @Override
  public URI base() {
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    return URI.create("http://127.0.0.1:" + address.getPort() + "/");
  }

  @Override
  public void close() {
    stop();
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
}
