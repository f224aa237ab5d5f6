package org.scopewarden.runtime.token;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes single claims out of a JSON object, by their types. Nothing is converted or trimmed. */
final class ClaimsReader {

  private static final int MAXIMUM_ELEMENTS = 100;
  private static final int MAXIMUM_NAMES = 1_000;

  /** The greatest accepted NumericDate, 2^53: no reader of JSON rounds it. */
  private static final BigDecimal LATEST = BigDecimal.valueOf(1L << 53);

  private final Map<String, @Nullable Object> members;

  ClaimsReader(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** A string that is not empty. */
  String text(String name) throws TokenRefusedException {
    return nonEmpty(members.get(name));
  }

  /** A string, or an array of at least one and at most 100 strings. */
  List<String> texts(String name) throws TokenRefusedException {
    if (!(members.get(name) instanceof List<?> elements)) {
      return List.of(text(name));
    }
    require(!elements.isEmpty() && elements.size() <= MAXIMUM_ELEMENTS);
    List<String> texts = new ArrayList<>();
    for (Object element : elements) {
      texts.add(nonEmpty(element));
    }
    return texts;
  }

  /**
   * A NumericDate (RFC 7519 §2) from 0 to 2^53. What is finer than a nanosecond is rounded up: no
   * clock can tell the two apart.
   */
  Instant time(String name) throws TokenRefusedException {
    if (!(members.get(name) instanceof BigDecimal seconds)) {
      throw new TokenRefusedException(Refusal.MALFORMED_CLAIM);
    }
    require(seconds.signum() >= 0 && seconds.compareTo(LATEST) <= 0);
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    BigDecimal nanos = seconds.subtract(whole).movePointRight(9);
    return Instant.ofEpochSecond(
        whole.longValue(), nanos.setScale(0, RoundingMode.CEILING).longValue());
  }

  /** A string, or an array of at most 1,000 strings, at a path; none if nothing is there. */
  Set<String> names(ClaimPath path) throws TokenRefusedException {
    Object value = path.in(members);
    if (value == null) {
      return Set.of();
    }
    if (!(value instanceof List<?> elements)) {
      return Set.of(nonEmpty(value));
    }
    require(elements.size() <= MAXIMUM_NAMES);
    Set<String> names = new HashSet<>();
    for (Object element : elements) {
      names.add(nonEmpty(element));
    }
    return names;
  }

  /** Words, or, if {@code arrays}, each of the strings of an array as a word. */
  Set<String> scopes(String name, boolean arrays) throws TokenRefusedException {
    if (!arrays || !(members.get(name) instanceof List<?> elements)) {
      return words(name);
    }
    Set<String> scopes = new HashSet<>();
    for (Object element : elements) {
      String scope = nonEmpty(element);
      // RFC 6749 §3.3: a space ends a scope, so that none holds one.
      require(scope.indexOf(' ') < 0);
      scopes.add(scope);
    }
    return scopes;
  }

  /** The words of a string, separated by spaces and nothing else; none if it is absent or null. */
  Set<String> words(String name) throws TokenRefusedException {
    Object value = members.get(name);
    require(value == null || value instanceof String);
    Set<String> words = new HashSet<>();
    if (value instanceof String text) {
      for (int from = 0; from < text.length(); ) {
        int space = text.indexOf(' ', from);
        int to = space < 0 ? text.length() : space;
        if (to > from) {
          words.add(text.substring(from, to));
        }
        from = to + 1;
      }
    }
    return words;
  }

  private static String nonEmpty(@Nullable Object value) throws TokenRefusedException {
    if (value instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw new TokenRefusedException(Refusal.MALFORMED_CLAIM);
  }

  private static void require(boolean wellFormed) throws TokenRefusedException {
    if (!wellFormed) {
      throw new TokenRefusedException(Refusal.MALFORMED_CLAIM);
    }
  }
}
