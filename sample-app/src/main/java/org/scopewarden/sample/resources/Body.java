package org.scopewarden.sample.resources;

import org.jspecify.annotations.Nullable;
import org.scopewarden.sample.data.InvalidInputException;

/** The body of a request. */
final class Body {

  private Body() {}

  /**
   * The body, which is there.
   *
   * @throws InvalidInputException if it was JSON's {@code null}
   */
  static <T> T present(@Nullable T body) {
    if (body == null) {
      throw new InvalidInputException("the body is null");
    }
    return body;
  }
}
