package org.scopewarden.contract.attacks.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** The ways in which a server of documents goes wrong, and the one in which it does not. */
public final class Faults {

  private static final Duration FOREVER = Duration.ofHours(1);
  private static final int MEBIBYTE = 1024 * 1024;

  private Faults() {}

  /** No fault: a JSON document. */
  public static Script json(String document) {
    return document("application/json", document);
  }

  /** A document of any media type. */
  public static Script document(String mediaType, String document) {
    byte[] body = document.getBytes(StandardCharsets.UTF_8);
    return exchange ->
        exchange
            .head("200 OK", "Content-Type: " + mediaType, "Content-Length: " + body.length)
            .send(body);
  }

  /**
   * A status without a document, such as {@code 429 Too Many Requests} with {@code Retry-After}.
   */
  public static Script status(String status, String... headers) {
    return exchange -> exchange.head(status, headers);
  }

  /** A redirect to {@code target}. */
  public static Script redirect(int status, URI target) {
    return status(status + " Elsewhere", "Location: " + target, "Content-Length: 0");
  }

  /** Not a word, ever. */
  public static Script silence() {
    return exchange -> exchange.pause(FOREVER);
  }

  /** What {@code script} sends, late. */
  public static Script after(Duration delay, Script script) {
    return exchange -> script.answer(exchange.pause(delay));
  }

  /** The document, one octet at a time. */
  public static Script dripping(Duration pause, String document) {
    return exchange -> {
      exchange.head("200 OK", "Content-Type: application/json");
      for (byte octet : document.getBytes(StandardCharsets.UTF_8)) {
        exchange.send(new byte[] {octet}).pause(pause);
      }
    };
  }

  /** A body without end and without an announced length. */
  public static Script endless() {
    byte[] spaces = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
    return exchange -> {
      exchange.head("200 OK", "Content-Type: application/json");
      while (true) {
        exchange.send(spaces);
      }
    };
  }

  /** A few kilobytes that unpack to {@code mebibytes}, around a document that would be good. */
  public static Script gzipBomb(int mebibytes, String document) {
    byte[] packed = packed(mebibytes, document);
    return exchange ->
        exchange
            .head(
                "200 OK",
                "Content-Type: application/json",
                "Content-Encoding: gzip",
                "Content-Length: " + packed.length)
            .send(packed);
  }

  /** The first half of a document whose whole length was announced. */
  public static Script truncated(String document) {
    return exchange -> half(exchange, document);
  }

  /** The same, ended by a reset. */
  public static Script resetWithin(String document) {
    return exchange -> half(exchange, document).reset();
  }

  /** A reset instead of an answer. */
  public static Script reset() {
    return Exchange::reset;
  }

  private static Exchange half(Exchange exchange, String document) throws IOException {
    return exchange
        .head("200 OK", "Content-Type: application/json", "Content-Length: " + document.length())
        .send(document.substring(0, document.length() / 2));
  }

  private static byte[] packed(int mebibytes, String document) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] spaces = " ".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < mebibytes; i++) {
        gzip.write(spaces);
      }
      gzip.write(document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
