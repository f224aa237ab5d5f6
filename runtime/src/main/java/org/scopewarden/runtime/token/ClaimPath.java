package org.scopewarden.runtime.token;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands: names of members within members, such as {@code realm_access.roles}. A dot
 * or backslash that is part of a name has a backslash before it.
 *
 * @param names from the outside in, never empty
 */
public record ClaimPath(List<String> names) {

  private static final String DOT = "(?<!\\\\)\\.";

  /**
   * @throws IllegalArgumentException if there is no name, or an empty one
   */
  public ClaimPath {
    names = List.copyOf(names);
    if (names.isEmpty() || names.contains("")) {
      throw new IllegalArgumentException("no path of claims: " + names);
    }
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if there is an empty name in it
   */
  public static ClaimPath parse(String text) {
    return new ClaimPath(
        Stream.of(text.split(DOT, -1))
            .map(name -> name.replace("\\.", ".").replace("\\\\", "\\"))
            .toList());
  }

  /** The value there, null if there is none. */
  @Nullable Object in(Map<?, ? extends @Nullable Object> members) {
    Object value = members;
    for (String name : names) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }
}
