package org.scopewarden.model;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Steps through JSON whose members stand in a known order; anything else is a problem. */
final class JsonCursor implements AutoCloseable {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;
  private final String origin;

  /** Whether the name of the next member, or the end of the object, was read ahead. */
  private boolean ahead;

  JsonCursor(InputStream input, String origin) {
    this.parser = JSON.createParser(ObjectReadContext.empty(), input);
    this.origin = origin;
  }

  void startObject() {
    expect(JsonToken.START_OBJECT, "an object");
  }

  void endObject() {
    JsonToken token = ahead ? parser.currentToken() : parser.nextToken();
    ahead = false;
    if (token != JsonToken.END_OBJECT) {
      throw problem("\"" + parser.currentName() + "\" is not expected here");
    }
  }

  void end() {
    if (parser.nextToken() != null) {
      throw problem("nothing may follow the manifest");
    }
  }

  /** Whether the next member has this name. */
  boolean has(String name) {
    if (!ahead) {
      parser.nextName();
      ahead = true;
    }
    return parser.currentToken() == JsonToken.PROPERTY_NAME && name.equals(parser.currentName());
  }

  String string(String name) {
    name(name);
    expect(JsonToken.VALUE_STRING, "a string");
    return parser.getString();
  }

  int number(String name) {
    name(name);
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    return parser.getIntValue();
  }

  long wholeNumber(String name) {
    name(name);
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    return parser.getLongValue();
  }

  boolean bool(String name) {
    name(name);
    JsonToken token = parser.nextToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw problem("true or false expected");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  List<String> strings(String name) {
    return array(name, JsonToken.VALUE_STRING, cursor -> cursor.parser.getString());
  }

  <T> List<T> objects(String name, Function<JsonCursor, T> reader) {
    return array(name, JsonToken.START_OBJECT, cursor -> members(reader));
  }

  <T> T object(String name, Function<JsonCursor, T> reader) {
    name(name);
    startObject();
    return members(reader);
  }

  ManifestException problem(String message) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new ManifestException(
        origin + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": " + message);
  }

  private <T> T members(Function<JsonCursor, T> reader) {
    T value = reader.apply(this);
    endObject();
    return value;
  }

  private <T> List<T> array(String name, JsonToken start, Function<JsonCursor, T> element) {
    name(name);
    expect(JsonToken.START_ARRAY, "an array");
    List<T> values = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      if (next != start) {
        throw problem(start == JsonToken.START_OBJECT ? "an object expected" : "a string expected");
      }
      values.add(element.apply(this));
    }
    return values;
  }

  private void name(String name) {
    boolean found = has(name);
    ahead = false;
    if (!found) {
      throw problem("\"" + name + "\" expected");
    }
  }

  private void expect(JsonToken token, String inWords) {
    if (parser.nextToken() != token) {
      throw problem(inWords + " expected");
    }
  }

  @Override
  public void close() {
    parser.close();
  }
}
