package org.scopewarden.runtime.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the summary that the processor wrote beside a manifest, and makes sure that it is of that
 * manifest, whose beginning says its digest. To read the whole of a large manifest, or any JSON,
 * would take longer than the start of a server can wait; for the same reason nothing here is a
 * lambda or a string that the JVM has to link.
 *
 * <pre>
 * contract 5
 * digest sha256:00ff
 * endpoints 2
 * scopes users:read users:write
 * table org.acme.Users 213
 * GET /users/{id}
 *   method get(J)Lorg/acme/User;
 * …
 * end
 * </pre>
 *
 * <p>The number after a class is how many characters its table has.
 */
final class ManifestSummaryReader {

  /** Schema, module and digest of a manifest are within its first bytes. */
  private static final int BEGINNING = 2_048;

  private static final String DIGEST = "\"digest\": \"";
  private static final String TABLE = "table ";

  private final String text;
  private int next;

  private ManifestSummaryReader(String text) {
    this.text = text;
  }

  /**
   * Reads the summary of {@code module}.
   *
   * @throws IOException if one of the files cannot be read
   * @throws IllegalArgumentException if it is no summary, or that of another manifest
   */
  static ManifestSummary read(String module, URL summary, URL manifest) throws IOException {
    ManifestSummary read = new ManifestSummaryReader(read(summary, Integer.MAX_VALUE)).read(module);
    String digest = DIGEST.concat(read.digest()).concat("\"");
    if (!read(manifest, BEGINNING).contains(digest)) {
      throw new IllegalArgumentException("it has not the digest that " + summary + " says");
    }
    return read;
  }

  /** Without the cache of {@code jar:} connections, which would keep the file open. */
  private static String read(URL location, int length) throws IOException {
    URLConnection connection = location.openConnection();
    connection.setUseCaches(false);
    try (InputStream input = connection.getInputStream()) {
      return new String(input.readNBytes(length), StandardCharsets.UTF_8);
    }
  }

  private ManifestSummary read(String module) {
    String contract = value("contract ");
    expect(contract.equals(String.valueOf(ResourceInterceptor.CONTRACT)), contract);
    String digest = value("digest ");
    int endpoints = Integer.parseInt(value("endpoints "));
    String scopes = value("scopes ");
    List<String> named = scopes.isEmpty() ? List.of() : List.of(scopes.split(" "));
    return new ManifestSummary(module, digest, named, endpoints, tables());
  }

  private Map<String, String> tables() {
    Map<String, String> tables = new HashMap<>();
    String line = line();
    for (; line.startsWith(TABLE); line = line()) {
      int space = line.lastIndexOf(' ');
      expect(space >= TABLE.length(), line);
      String table = characters(Integer.parseInt(line.substring(space + 1)));
      expect(tables.put(line.substring(TABLE.length(), space), table) == null, line);
    }
    expect(line.equals("end") && next == text.length(), line);
    return tables;
  }

  private String value(String word) {
    String line = line();
    expect(line.startsWith(word), line);
    return line.substring(word.length());
  }

  private String line() {
    int end = text.indexOf('\n', next);
    expect(end >= 0, "no end");
    String line = text.substring(next, end);
    next = end + 1;
    return line;
  }

  private String characters(int length) {
    expect(length >= 0 && length <= text.length() - next, "too short");
    next += length;
    return text.substring(next - length, next);
  }

  private static void expect(boolean so, String found) {
    if (!so) {
      throw new IllegalArgumentException(
          "its summary is not one of contract " + ResourceInterceptor.CONTRACT + ": " + found);
    }
  }
}
