package org.scopewarden.benchmarks.request;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Requests one after the other on one connection, by a client that costs as little as it can. */
record KeptConnection(int port, String token) {

  private static final String BODY = "Hello, world";
  private static final byte[] OK = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);

  /**
   * @throws IllegalStateException if an answer is not 200
   */
  void send(int requests) {
    byte[] request =
        """
        GET /greetings/world HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        \r
        """
            .formatted(token)
            .getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      OutputStream output = socket.getOutputStream();
      InputStream input = new BufferedInputStream(socket.getInputStream());
      for (int i = 0; i < requests; i++) {
        output.write(request);
        read(input);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One answer, whose length is told by its last bytes: the body is always the same. */
  private static void read(InputStream input) throws IOException {
    byte[] start = input.readNBytes(OK.length);
    if (!Arrays.equals(start, OK)) {
      throw new IllegalStateException("answered " + new String(start, StandardCharsets.US_ASCII));
    }
    int matched = 0;
    while (matched < BODY.length()) {
      int next = input.read();
      if (next < 0) {
        throw new IllegalStateException("the connection was closed");
      }
      matched = next == BODY.charAt(matched) ? matched + 1 : next == BODY.charAt(0) ? 1 : 0;
    }
  }
}
