package org.scopewarden.review.export.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.openapi.Located.Mapping;
import org.scopewarden.review.export.openapi.Located.Scalar;
import org.scopewarden.review.export.openapi.Located.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a JSON or YAML file, and refuses what is broken, ambiguous or a trap: duplicate names,
 * several documents, merge keys, and aliases that make more than {@link #MOST_VALUES} values.
 */
final class LocatedReader {

  /** No API has as many. */
  static final long MOST_VALUES = 2_000_000;

  private static final int DEEPEST = 200;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .loadSettings(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
          .build();

  private final JsonParser parser;
  private final String origin;
  private final Map<String, Located> anchors = new HashMap<>();

  private LocatedReader(JsonParser parser, String origin) {
    this.parser = parser;
    this.origin = origin;
  }

  /**
   * The value of the whole file. What starts like a JSON object is read as JSON.
   *
   * @param origin what messages call the file
   * @throws ExportException if it cannot be read
   */
  static Located read(String text, String origin) {
    TokenStreamFactory format = text.stripLeading().startsWith("{") ? JSON : YAML;
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
      return new LocatedReader(parser, origin).document();
    } catch (JacksonException e) {
      var at = e.getLocation();
      String position = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new ExportException(origin + position + ": " + firstLine(e.getOriginalMessage()), e);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("cannot be read");
  }

  private Located document() {
    if (parser.nextToken() == null) {
      throw new ExportException(origin + ": is empty");
    }
    Located document = value(line(), 0);
    if (parser.nextToken() != null) {
      throw problem("nothing may follow the document");
    }
    return document;
  }

  private Located value(int line, int depth) {
    if (depth > DEEPEST) {
      throw problem("nested more than " + DEEPEST + " deep");
    }
    String anchor = anchor();
    Located value =
        switch (parser.currentToken()) {
          case START_OBJECT -> mapping(line, depth);
          case START_ARRAY -> sequence(line, depth);
          default -> isAlias() ? aliased() : scalar(line);
        };
    if (value.size() > MOST_VALUES) {
      throw problem("more than " + MOST_VALUES + " values");
    }
    if (anchor != null) {
      anchors.put(anchor, value);
    }
    return value;
  }

  private Mapping mapping(int line, int depth) {
    Map<String, Located> members = new LinkedHashMap<>();
    long size = 1;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int nameLine = line();
      if (name.equals("<<") && parser instanceof YAMLParser) {
        throw problem("a merge key: YAML 1.2 has none");
      }
      parser.nextToken();
      Located value = value(nameLine, depth + 1);
      members.put(name, value);
      size += value.size();
    }
    return new Mapping(members, line, size);
  }

  private Sequence sequence(int line, int depth) {
    List<Located> elements = new ArrayList<>();
    long size = 1;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Located value = value(line(), depth + 1);
      elements.add(value);
      size += value.size();
    }
    return new Sequence(elements, line, size);
  }

  private Scalar scalar(int line) {
    return new Scalar(parser.getString(), parser.currentToken() == JsonToken.VALUE_STRING, line);
  }

  private @Nullable String anchor() {
    return parser instanceof YAMLParser && !isAlias() && parser.getObjectId() != null
        ? parser.getObjectId().toString()
        : null;
  }

  private boolean isAlias() {
    return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
  }

  /** An alias inside of what it names finds nothing, since that is not complete. */
  private Located aliased() {
    Located value = anchors.get(parser.getString());
    if (value == null) {
      throw problem("the alias *" + parser.getString() + " names nothing that stands before it");
    }
    return value;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private ExportException problem(String message) {
    var at = parser.currentTokenLocation();
    return new ExportException(
        origin + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": " + message);
  }
}
