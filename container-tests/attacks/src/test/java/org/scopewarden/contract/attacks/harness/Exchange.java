package org.scopewarden.contract.attacks.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One request to a {@link FaultyServer}, and the connection on which it is answered. */
public final class Exchange {

  private final Request request;
  private final Socket connection;
  private final CountDownLatch serverClosed;

  Exchange(Request request, Socket connection, CountDownLatch serverClosed) {
    this.request = request;
    this.connection = connection;
    this.serverClosed = serverClosed;
  }

  /** What was asked. */
  public Request request() {
    return request;
  }

  /** Sends status line and headers, and the end of them. The client is told that we close. */
  public Exchange head(String status, String... headers) throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return send(head.append("\r\n").toString());
  }

  /** Sends text as it is. */
  public Exchange send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends octets as they are. */
  public Exchange send(byte[] octets) throws IOException {
    OutputStream out = connection.getOutputStream();
    out.write(octets);
    out.flush();
    return this;
  }

  /** Waits, but no longer than the server lives. */
  public Exchange pause(Duration time) throws InterruptedException {
    if (serverClosed.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new InterruptedException("the server is closed");
    }
    return this;
  }

  /** Breaks the connection off with a TCP reset. */
  public void reset() throws IOException {
    connection.setSoLinger(true, 0);
    connection.close();
  }
}
