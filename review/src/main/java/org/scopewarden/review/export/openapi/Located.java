package org.scopewarden.review.export.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON or YAML file, with the line where it stands. */
sealed interface Located {

  /** The line, from 1 on: that of the member's name if the value is a member. */
  int line();

  /** How many values it is, with all in it; one that an alias repeats counts again. */
  long size();

  /** The member of this name, if this is a mapping that has one. */
  default Optional<Located> member(String name) {
    return Optional.empty();
  }

  /** A mapping, its members in the order of the file. */
  record Mapping(Map<String, Located> members, int line, long size) implements Located {

    public Mapping {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public Optional<Located> member(String name) {
      return Optional.ofNullable(members.get(name));
    }
  }

  /** A sequence. */
  record Sequence(List<Located> elements, int line, long size) implements Located {

    public Sequence {
      elements = List.copyOf(elements);
    }
  }

  /**
   * Anything else.
   *
   * @param isString whether it is a string, and no number, truth value or null
   */
  record Scalar(String text, boolean isString, int line) implements Located {

    @Override
    public long size() {
      return 1;
    }
  }
}
