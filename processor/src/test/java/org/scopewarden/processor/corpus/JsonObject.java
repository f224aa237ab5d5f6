package org.scopewarden.processor.corpus;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object in memory, its members in the order of the file. */
record JsonObject(Map<String, Object> members) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Reads a resource that is one object. */
  static JsonObject read(String resource) {
    return (JsonObject) readAny(resource);
  }

  /** Reads a resource that is a list of objects. */
  static List<JsonObject> readAll(String resource) {
    return objects(readAny(resource)).toList();
  }

  String string(String name) {
    return optional(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(members.get(name)).map(Object::toString);
  }

  List<String> strings(String name) {
    return list(member(name, List.of())).map(Object::toString).toList();
  }

  List<JsonObject> objects(String name) {
    return objects(member(name, List.of())).toList();
  }

  JsonObject object(String name) {
    return (JsonObject) member(name, new JsonObject(Map.of()));
  }

  private Object member(String name, Object otherwise) {
    return Objects.requireNonNullElse(members.get(name), otherwise);
  }

  private static Stream<JsonObject> objects(Object value) {
    return list(value).map(JsonObject.class::cast);
  }

  private static Stream<?> list(Object value) {
    return ((List<?>) value).stream();
  }

  private static Object readAny(String resource) {
    try (InputStream input =
            Objects.requireNonNull(JsonObject.class.getResourceAsStream(resource), resource);
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), input)) {
      return value(parser, parser.nextToken());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      default -> parser.getString();
    };
  }

  private static JsonObject object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      members.put(name, value(parser, parser.nextToken()));
    }
    return new JsonObject(members);
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> values = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      values.add(value(parser, next));
    }
    return values;
  }
}
