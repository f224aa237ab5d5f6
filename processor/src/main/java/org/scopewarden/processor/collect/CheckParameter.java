package org.scopewarden.processor.collect;

import java.util.Optional;
import org.scopewarden.model.ObjectCheck;

/** What an object check asks for. */
public sealed interface CheckParameter {

  /** Who calls. */
  record OfCaller() implements CheckParameter {}

  /**
   * A value of the request.
   *
   * @param type its type, as messages name it
   * @param primitive whether it cannot be null
   * @param conversion how a string becomes one; nothing if it cannot
   */
  record OfRequest(
      ObjectCheck.Parameter parameter,
      String type,
      boolean primitive,
      Optional<Conversion> conversion)
      implements CheckParameter {}

  /**
   * Neither of the two.
   *
   * @param name the name in the source
   */
  record Unknown(String name) implements CheckParameter {}
}
