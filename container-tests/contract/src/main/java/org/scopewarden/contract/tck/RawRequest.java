package org.scopewarden.contract.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request written byte by byte, for what a proper client would not send or not show. */
final class RawRequest {

  private static final int PATIENCE = 10_000;

  private RawRequest() {}

  /**
   * An answer as it came.
   *
   * @param status 0 if the connection was closed without one
   * @param headers by name in lower case, the last of each
   * @param body whatever followed the head
   */
  record RawAnswer(int status, Map<String, String> headers, String body) {}

  /** A request line and headers that end the connection after the answer. */
  static String head(String method, URI address, String... headers) {
    String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return method
        + " "
        + address.getRawPath()
        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
        + " HTTP/1.1\r\nHost: "
        + address.getAuthority()
        + "\r\nConnection: close\r\n"
        + lines
        + "\r\n";
  }

  /** The answer to {@code sent}, whose characters are bytes. */
  static RawAnswer send(URI address, String sent) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
      ByteArrayOutputStream received = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(received);
      return parse(received.toString(StandardCharsets.ISO_8859_1));
    }
  }

  private static RawAnswer parse(String text) {
    if (text.isEmpty()) {
      return new RawAnswer(0, Map.of(), "");
    }
    String[] parts = text.split("\r\n\r\n", 2);
    String[] lines = parts[0].split("\r\n", -1);
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] header = lines[i].split(":", 2);
      headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
    }
    return new RawAnswer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, parts[1]);
  }
}
