package org.scopewarden.runtime.access;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what is asked at the start of a server, in one pass: the whole of a large manifest would
 * take longer than the server can wait. What is not known here is skipped.
 */
final class ManifestSummaryReader {

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final JsonParser parser;
  private final List<String> catalogue = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Set<String>> entries = new HashMap<>();
  private String digest = "";

  private ManifestSummaryReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads the manifest of {@code module}. Closing the stream is left to the caller.
   *
   * @throws tools.jackson.core.JacksonException if it is no JSON
   * @throws IllegalArgumentException if it is no manifest
   */
  static ManifestSummary read(String module, InputStream input) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), input)) {
      parser.nextToken();
      return new ManifestSummaryReader(parser).manifest(module);
    }
  }

  private ManifestSummary manifest(String module) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "digest" -> digest = parser.getString();
        case "catalog" -> readScopes(catalogue);
        case "entries" -> readEntries();
        default -> parser.skipChildren();
      }
    }
    if (digest.isEmpty()) {
      throw new IllegalArgumentException("there is no digest in it");
    }
    return new ManifestSummary(
        module, digest, catalogue.isEmpty() ? List.copyOf(used) : catalogue, entries);
  }

  private void readEntries() {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      String id = "";
      String resource = "";
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "id" -> id = parser.getString();
          case "resource" -> resource = parser.getString();
          case "rule" -> readScopes(used);
          default -> parser.skipChildren();
        }
      }
      entries.computeIfAbsent(resource, any -> new HashSet<>()).add(id);
    }
  }

  /** Every scope that is named in the value at hand, however deep. */
  private void readScopes(Collection<String> into) {
    int depth = step(parser.currentToken());
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      depth += step(token);
      if (token == JsonToken.VALUE_STRING && "scope".equals(parser.currentName())) {
        into.add(parser.getString());
      }
    }
  }

  /**
   * How much deeper it is behind {@code token}, which is there: the parser refuses an early end.
   */
  private static int step(JsonToken token) {
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }
}
