package org.scopewarden.runtime.keys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP server on loopback that answers as badly as a test wants. */
final class KeyServer implements AutoCloseable {

  /** Writes one answer, byte by byte if it likes. */
  interface Behaviour {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Behaviour behaviour;
  private volatile String lastRequest = "";

  KeyServer(Behaviour behaviour) {
    this.behaviour = behaviour;
    try {
      this.socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  void behaves(Behaviour next) {
    behaviour = next;
  }

  /** How many requests came. */
  int requests() {
    return requests.get();
  }

  String lastRequest() {
    return lastRequest;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/jwks?secret=1");
  }

  static Behaviour document(String body) {
    return document(body.getBytes(StandardCharsets.UTF_8));
  }

  static Behaviour document(byte[] body) {
    return out -> {
      write(
          out,
          "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n");
      out.write(body);
    };
  }

  /** Status line and headers, separated by line feeds, and a document behind them. */
  static Behaviour answer(String head, byte[] body) {
    return out -> {
      write(out, "HTTP/1.1 " + head.replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n");
      out.write(body);
    };
  }

  /** Says nothing, ever. */
  Behaviour silence() {
    return out -> closed.await();
  }

  /** Sends headers, and then an octet now and then. */
  static Behaviour dripping() {
    return out -> {
      write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
      while (true) {
        write(out, " ");
        Thread.sleep(20);
      }
    };
  }

  /** Sends without end. */
  static Behaviour endless() {
    return out -> {
      write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
      byte[] spaces = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
      while (true) {
        out.write(spaces);
      }
    };
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        start(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      lastRequest = request.toString();
      requests.incrementAndGet();
      behaviour.answer(connection.getOutputStream());
    } catch (IOException | InterruptedException e) {
      // The client has gone.
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "key-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
  }
}
