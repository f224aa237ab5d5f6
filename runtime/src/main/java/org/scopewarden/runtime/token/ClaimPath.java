package org.scopewarden.runtime.token;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands: names of members within members, such as {@code realm_access.roles}. A dot
 * or backslash that is part of a name has a backslash before it.
 *
 * @param names from the outside in, never empty
 */
public record ClaimPath(List<String> names) {

  /** Characters that mean themselves, and pairs of a backslash and what it guards. */
  private static final Pattern NAME = Pattern.compile("(?:[^.\\\\]|\\\\[.\\\\])+");

  private static final Pattern PATH = Pattern.compile(NAME + "(?:\\." + NAME + ")*");

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
   * @throws IllegalArgumentException if there is an empty name in it, or a backslash before
   *     anything but a dot or a backslash
   */
  public static ClaimPath parse(String text) {
    if (!PATH.matcher(text).matches()) {
      throw new IllegalArgumentException("no path of claims: " + text);
    }
    return new ClaimPath(
        NAME.matcher(text)
            .results()
            .map(name -> name.group().replaceAll("\\\\(.)", "$1"))
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
