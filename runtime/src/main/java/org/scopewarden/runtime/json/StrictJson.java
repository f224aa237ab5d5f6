package org.scopewarden.runtime.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON object (RFC 8259, RFC 7493): valid UTF-8 without a byte order mark, no name twice,
 * no lone surrogate, nothing behind it, bounded in depth and in its numbers. Members become String,
 * BigDecimal, Boolean, List, Map or null.
 */
public final class StrictJson {

  /** How deep objects and arrays may be nested, the outermost object included. */
  public static final int MAXIMUM_DEPTH = 64;

  private static final int MAXIMUM_NUMBER_LENGTH = 128;
  private static final int MAXIMUM_EXPONENT = 400;

  // Names are not canonicalised: that table is shared, so one sender could fill it for the next.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAXIMUM_DEPTH)
                  .maxNumberLength(MAXIMUM_NUMBER_LENGTH)
                  .build())
          .build();

  private final JsonParser parser;

  StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The object that {@code utf8} spells.
   *
   * @throws MalformedJsonException if it spells anything else; nothing else is ever thrown
   */
  public static Map<String, @Nullable Object> object(byte[] utf8) throws MalformedJsonException {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text(utf8))) {
      return new StrictJson(parser).document();
    } catch (JacksonException | NumberFormatException e) {
      throw new MalformedJsonException("no strict JSON" + position(e));
    } catch (CharacterCodingException e) {
      throw new MalformedJsonException("no valid UTF-8");
    }
  }

  private static String text(byte[] utf8) throws CharacterCodingException {
    for (byte octet : utf8) {
      if (octet < 0) {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      }
    }
    return new String(utf8, StandardCharsets.ISO_8859_1);
  }

  private static String position(Exception e) {
    return e instanceof JacksonException json && json.getLocation() != null
        ? " from line " + json.getLocation().getLineNr() + " on"
        : "";
  }

  private Map<String, @Nullable Object> document() throws MalformedJsonException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new MalformedJsonException("no JSON object");
    }
    Map<String, @Nullable Object> members = members();
    if (parser.nextToken() != null) {
      throw new MalformedJsonException("something follows the JSON object");
    }
    return members;
  }

  private Map<String, @Nullable Object> members() throws MalformedJsonException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      members.put(wellFormed(name), value());
    }
    return members;
  }

  private List<@Nullable Object> elements() throws MalformedJsonException {
    List<@Nullable Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return elements;
  }

  // As deep as the document, which the parser bounds.
  @Nullable Object value() throws MalformedJsonException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> wellFormed(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> bounded(parser.getDecimalValue());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case START_OBJECT -> members();
      case START_ARRAY -> elements();
      default -> throw new MalformedJsonException("no JSON value");
    };
  }

  // A number such as 1E999999999 is cheap to hold and ruinous to compute with.
  private static BigDecimal bounded(BigDecimal number) throws MalformedJsonException {
    if (Math.abs((long) number.scale()) > MAXIMUM_EXPONENT) {
      throw new MalformedJsonException("a number is out of bounds");
    }
    return number;
  }

  // RFC 7493 §2.1: an escaped lone surrogate is no character, and readers replace it differently.
  private static String wellFormed(String text) throws MalformedJsonException {
    int i = 0;
    while (i < text.length()) {
      // A code point that is itself a surrogate stands alone.
      int character = text.codePointAt(i);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        throw new MalformedJsonException("a string holds half a character");
      }
      i += Character.charCount(character);
    }
    return text;
  }
}
