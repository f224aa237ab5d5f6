package org.scopewarden.contract.cxf;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.sse.SseFeature;
import org.apache.cxf.transport.http_jetty.JettyHTTPDestination;
import org.apache.cxf.transport.http_jetty.JettyHTTPServerEngine;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.scopewarden.contract.tck.RunningServer;

/** CXF on Jetty. */
record CxfServer(Server server) implements RunningServer {

  /** More than a server accepts by itself, since a good token may be long. */
  private static final int HEADERS = 32_768;

  static CxfServer start(Set<Class<?>> resources, Object... providers) {
    JAXRSServerFactoryBean factory = factory(resources);
    factory.setProviders(List.of(providers));
    CxfServer server = new CxfServer(factory.create());
    server
        .connector()
        .getConnectionFactory(HttpConnectionFactory.class)
        .getHttpConfiguration()
        .setRequestHeaderSize(HEADERS);
    return server;
  }

  /**
   * At a path of its own: CXF knows an engine by the port that was asked for, so that all servers
   * share the one for 0.
   */
  static JAXRSServerFactoryBean factory(Set<Class<?>> resources) {
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setAddress("http://127.0.0.1:0/" + UUID.randomUUID() + "/");
    factory.setResourceClasses(List.copyOf(resources));
    factory.setFeatures(List.of(new SseFeature.Portable()));
    return factory;
  }

  @Override
  public URI base() {
    int port = connector().getLocalPort();
    String path = URI.create(server.getEndpoint().getEndpointInfo().getAddress()).getPath();
    return URI.create("http://127.0.0.1:" + port + path);
  }

  @Override
  public void close() {
    server.destroy();
  }

  private ServerConnector connector() {
    JettyHTTPDestination destination = (JettyHTTPDestination) server.getDestination();
    JettyHTTPServerEngine engine = (JettyHTTPServerEngine) destination.getEngine();
    return (ServerConnector) engine.getConnector();
  }
}
