package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.IncomingRequest;
import org.scopewarden.runtime.config.TransportPolicy;

/** What the runtime may know of a Jakarta REST request before it decides. */
record HttpRequest(ContainerRequestContext request, TransportPolicy transport)
    implements IncomingRequest {

  private static final PathParameters PATH = PathParameters.ofServer();

  @Override
  public List<String> authorization() {
    return header(HttpHeaders.AUTHORIZATION);
  }

  /**
   * Not all that a server lets pass as a query could stand in a URI, which CXF would have to make.
   */
  @Override
  public boolean hasTokenInUrl() {
    return request.getUriInfo().getQueryParameters().containsKey("access_token");
  }

  @Override
  public boolean isProtected() {
    Connection connection = Connection.of(request);
    return transport.protects(connection.secure(), connection.peer(), header("X-Forwarded-Proto"));
  }

  @Override
  public @Nullable InetAddress sender() {
    return transport.proxies().sender(Connection.of(request).peer(), header("X-Forwarded-For"));
  }

  @Override
  public List<String> pathParameter(String name) {
    return PATH.of(request, name);
  }

  @Override
  public List<String> queryParameter(String name) {
    return values(request.getUriInfo().getQueryParameters(), name);
  }

  @Override
  public List<String> header(String name) {
    return values(request.getHeaders(), name);
  }

  private static List<String> values(MultivaluedMap<String, String> all, String name) {
    return Objects.requireNonNullElse(all.get(name), List.of());
  }
}
