package org.scopewarden.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP server on loopback that answers as badly as a test wants, one request a connection. */
public final class FaultyServer implements AutoCloseable {

  /** Writes one answer, octet by octet if it likes. */
  public interface Behaviour {
    void answer(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  /** What a client sent: request line and headers, each a line, and the body. */
  public record Request(String head, String body) {}

  private final ServerSocket socket;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Behaviour behaviour;

  public FaultyServer(Behaviour behaviour) {
    this.behaviour = behaviour;
    try {
      this.socket = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  public void behaves(Behaviour next) {
    behaviour = next;
  }

  /** The requests that came, in order. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  public Request lastRequest() {
    return requests.get(requests.size() - 1);
  }

  /** How many connections are open now. */
  public int connections() {
    return open.size();
  }

  /** How many connections were open at once at most. */
  public int mostConnections() {
    return most.get();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/introspect?secret=1");
  }

  /** A JSON document, as it should be. */
  public static Behaviour json(String body) {
    return answer("200 OK\nContent-Type: application/json", body);
  }

  public static Behaviour answer(String head, String body) {
    return answer(head, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Status line and headers, separated by line feeds, and a document behind them. */
  public static Behaviour answer(String head, byte[] body) {
    return (request, out) -> {
      String length = "\nContent-Length: " + body.length + "\nConnection: close\n\n";
      write(out, "HTTP/1.1 " + (head + length).replace("\n", "\r\n"));
      out.write(body);
    };
  }

  /** The first behaviour for the first request, and so on; the last for all that follow. */
  public static Behaviour inTurn(Behaviour... behaviours) {
    AtomicInteger next = new AtomicInteger();
    return (request, out) ->
        behaviours[Math.min(next.getAndIncrement(), behaviours.length - 1)].answer(request, out);
  }

  /** Says nothing until the server is closed. */
  public Behaviour silence() {
    return (request, out) -> closed.await();
  }

  /** Sends headers, and then an octet now and then. */
  public static Behaviour dripping() {
    return (request, out) -> {
      write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
      while (true) {
        write(out, " ");
        Thread.sleep(20);
      }
    };
  }

  /** Sends without end. */
  public static Behaviour endless() {
    return (request, out) -> {
      write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
      byte[] spaces = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
      while (true) {
        out.write(spaces);
      }
    };
  }

  /** Ends the connection in the middle of the document. */
  public static Behaviour cut() {
    return (request, out) ->
        write(
            out,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"a");
  }

  public static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        open.add(connection);
        most.accumulateAndGet(open.size(), Math::max);
        start(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Request request = read(connection.getInputStream());
      requests.add(request);
      behaviour.answer(request, connection.getOutputStream());
    } catch (IOException | InterruptedException e) {
      // The client has gone.
    } finally {
      open.remove(connection);
    }
  }

  private static Request read(InputStream in) throws IOException {
    List<String> head = new ArrayList<>();
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      head.add(line);
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Request(String.join("\n", head) + "\n", body);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the client has gone");
      }
      line.append((char) c);
    }
    return line.toString().stripTrailing();
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "faulty-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
  }
}
