package org.scopewarden.contract.attacks.harness;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** An HTTP server on loopback that answers as badly as its script wants. */
public final class FaultyServer implements AutoCloseable {

  private static final int BACKLOG = 2_000;

  private final String scheme;
  private final ServerSocket socket;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Script script;

  private FaultyServer(String scheme, ServerSocketFactory sockets, Script script) {
    this.scheme = scheme;
    this.script = script;
    try {
      this.socket = sockets.createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** Starts one on a free port. */
  public static FaultyServer start(Script script) {
    return new FaultyServer("http", ServerSocketFactory.getDefault(), script);
  }

  /** Starts one that speaks TLS with the certificate of {@code context}. */
  public static FaultyServer startSecure(SSLContext context, Script script) {
    return new FaultyServer("https", context.getServerSocketFactory(), script);
  }

  /** Answers every further request by another script. */
  public void follows(Script next) {
    script = next;
  }

  /** What was asked so far, whole requests only. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The address of a path, which begins with a slash. */
  public URI address(String path) {
    return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort() + path);
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        start(() -> serve(connection));
      }
    } catch (IOException e) {
      closed.countDown(); // Nothing more is accepted: close() was called.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      @Nullable Request request =
          Request.read(new BufferedInputStream(connection.getInputStream()));
      if (request != null) {
        requests.add(request);
        script.answer(new Exchange(request, connection, closed));
      }
    } catch (IOException | InterruptedException e) {
      // The client has gone, or never spoke our language; or the test is over. Tests look at what
      // the client makes of it.
      Thread.currentThread().interrupt();
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "faulty-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Refuses connections from now on, and ends those that wait. */
  @Override
  public void close() {
    closed.countDown();
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
