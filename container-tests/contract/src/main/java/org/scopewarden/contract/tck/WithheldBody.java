package org.scopewarden.contract.tck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A request whose announced body is never sent. */
final class WithheldBody {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration UNTIL_THE_SERVER_IS_DONE = Duration.ofMillis(100);

  private WithheldBody() {}

  /** The head of a POST to {@code address}. */
  static String post(URI address, String... headers) {
    return "POST "
        + address.getRawPath()
        + " HTTP/1.1\r\nHost: "
        + address.getAuthority()
        + "\r\n"
        + String.join("\r\n", headers)
        + "\r\n\r\n";
  }

  /**
   * The status of the final answer to what is sent.
   *
   * @throws java.net.SocketTimeoutException if ten seconds pass without a word of it
   */
  static int status(URI address, String sent) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      int status = headStatus(answer);
      while (status == 100) {
        status = headStatus(answer);
      }
      return status;
    }
  }

  /**
   * Whether the connection answers once more after an answer to {@code head} alone and the {@code
   * body} that is late, unless the answer said that it would not.
   */
  static boolean servesOnOrSaysSo(URI address, String head, String body) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      for (String line = line(answer); !line.isEmpty(); line = line(answer)) {
        if (line.equalsIgnoreCase("Connection: close")) {
          return true;
        }
      }
      LockSupport.parkNanos(UNTIL_THE_SERVER_IS_DONE.toNanos());
      socket.getOutputStream().write((body + head).getBytes(StandardCharsets.US_ASCII));
      return answer.lines().anyMatch(line -> line.contains("HTTP/1.1 "));
    } catch (SocketException e) {
      return false;
    }
  }

  private static int headStatus(BufferedReader answer) throws IOException {
    String statusLine = line(answer);
    String next = statusLine;
    while (!next.isEmpty()) {
      next = line(answer);
    }
    return Integer.parseInt(statusLine.split(" ", 3)[1]);
  }

  private static String line(BufferedReader answer) throws IOException {
    @Nullable String line = answer.readLine();
    if (line == null) {
      throw new IOException("the connection was closed within the head of the answer");
    }
    return line;
  }
}
