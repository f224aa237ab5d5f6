package org.scopewarden.testkit.token;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Serves one JWK Set, on a free port of 127.0.0.1. */
record KeyServer(HttpServer server) implements AutoCloseable {

  private static final String KEYS = "/jwks";

  static KeyServer start(String jwkSet) {
    byte[] body = jwkSet.getBytes(StandardCharsets.UTF_8);
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
      server.createContext(KEYS, exchange -> answer(exchange, body));
      server.start();
      return new KeyServer(server);
    } catch (IOException e) {
      throw new UncheckedIOException("the issuer of the tests cannot listen", e);
    }
  }

  private static void answer(HttpExchange exchange, byte[] body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  URI keys() {
    return address().resolve(KEYS);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
