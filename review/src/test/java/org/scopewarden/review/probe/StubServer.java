package org.scopewarden.review.probe;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers everything in one way. */
record StubServer(HttpServer server, ExecutorService threads) implements AutoCloseable {

  static StubServer start(HttpHandler answer) throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    StubServer stub = new StubServer(HttpServer.create(any, 100), Executors.newCachedThreadPool());
    stub.server.setExecutor(stub.threads);
    stub.server.createContext("/", answer);
    stub.server.start();
    return stub;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
