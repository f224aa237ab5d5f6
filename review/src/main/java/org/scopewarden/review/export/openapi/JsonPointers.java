package org.scopewarden.review.export.openapi;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Names places in a JSON document (RFC 6901). */
final class JsonPointers {

  private JsonPointers() {}

  /** The pointer to what these names lead to, one after the other. */
  static String of(String... names) {
    return Stream.of(names)
        .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
        .collect(joining());
  }

  /** The name that a part of a pointer stands for. */
  static String name(String part) {
    return part.replace("~1", "/").replace("~0", "~");
  }
}
