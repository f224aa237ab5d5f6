package org.scopewarden.contract.attacks.harness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scopewarden.contract.tck.Answer;

/** Sends what no HTTP client would: header lines as they stand, octet for octet. */
public final class RawClient {

  private static final int PATIENCE_MILLIS = 10_000;

  private final URI base;

  /** Talks to the server at {@code base}. */
  public RawClient(URI base) {
    this.base = base;
  }

  /** Sends a GET whose header lines are written in ISO 8859-1, without their ends. */
  public Answer get(String target, String... headerLines) {
    return send("GET", target, "", headerLines);
  }

  /** Sends a request with a body, whose headers are the caller's affair. */
  public Answer send(String method, String target, String body, String... headerLines) {
    StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    request.append("Host: ").append(base.getAuthority()).append("\r\nConnection: close\r\n");
    for (String line : headerLines) {
      request.append(line).append("\r\n");
    }
    request.append("\r\n").append(body);
    return exchange(request.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends octets that end in {@code Connection: close} and reads the answer to its end. */
  public Answer exchange(byte[] request) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      write(socket, request);
      return answer(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer to " + request.length + " octets", e);
    }
  }

  // A server may answer before it has read everything, and close: its answer counts.
  private static void write(Socket socket, byte[] request) throws IOException {
    try {
      socket.getOutputStream().write(request);
    } catch (SocketException e) {
      if (socket.getInputStream().available() == 0) {
        throw e;
      }
    }
  }

  private static Answer answer(byte[] octets) throws IOException {
    String text = new String(octets, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new AssertionError("no answer: " + text);
    }
    List<String> lines = text.substring(0, end).lines().toList();
    int status = Integer.parseInt(lines.get(0).split(" ", 3)[1]);
    HttpHeaders headers = headers(lines.subList(1, lines.size()));
    return new Answer(status, headers, body(headers, octets, end + 4));
  }

  private static HttpHeaders headers(List<String> lines) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).trim());
    }
    return HttpHeaders.of(headers, (name, value) -> true);
  }

  private static String body(HttpHeaders headers, byte[] octets, int from) throws IOException {
    InputStream rest = new ByteArrayInputStream(octets, from, octets.length - from);
    boolean chunked = headers.firstValue("Transfer-Encoding").filter("chunked"::equals).isPresent();
    return new String(chunked ? unchunked(rest) : rest.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static byte[] unchunked(InputStream chunks) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int length = chunkLength(chunks); length > 0; length = chunkLength(chunks)) {
      body.writeBytes(chunks.readNBytes(length));
      chunks.skipNBytes(2);
    }
    return body.toByteArray();
  }

  private static int chunkLength(InputStream chunks) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int octet = chunks.read(); octet >= 0 && octet != '\n'; octet = chunks.read()) {
      line.append((char) octet);
    }
    return Integer.parseInt(line.toString().strip(), 16);
  }
}
