package org.scopewarden.sample;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpHandlerRegistration;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.server.ServerConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Answers 400 to what would make Jersey fail before any resource is looked for: an address or a
 * host that is no URI.
 */
final class WellFormedHttp extends HttpHandler {

  private final HttpHandler guarded;

  private WellFormedHttp(HttpHandler guarded) {
    this.guarded = guarded;
  }

  /** Stands before every handler of {@code server}. */
  static void before(HttpServer server) {
    ServerConfiguration configuration = server.getServerConfiguration();
    for (Map.Entry<HttpHandler, HttpHandlerRegistration[]> each :
        Map.copyOf(configuration.getHttpHandlersWithMapping()).entrySet()) {
      configuration.removeHttpHandler(each.getKey());
      configuration.addHttpHandler(new WellFormedHttp(each.getKey()), each.getValue());
    }
  }

  @Override
  public void start() {
    guarded.start();
  }

  @Override
  public void destroy() {
    guarded.destroy();
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    if (isWellFormed(request)) {
      guarded.service(request, response);
    } else {
      response.setHeader("Connection", "close");
      response.setStatus(400);
    }
  }

  private static boolean isWellFormed(Request request) {
    String query = request.getQueryString();
    String host = request.getHeader("Host");
    return isUri("http://" + (host == null ? "localhost" : host) + "/", true)
        && isUri(request.getRequest().getRequestURI() + (query == null ? "" : "?" + query), false);
  }

  private static boolean isUri(@Nullable String text, boolean withHost) {
    try {
      URI uri = new URI(String.valueOf(text));
      return !withHost || uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
