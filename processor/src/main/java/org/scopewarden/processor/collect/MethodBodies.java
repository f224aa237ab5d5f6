package org.scopewarden.processor.collect;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Reads the bodies of methods, as far as the compiler shows them. */
public interface MethodBodies {

  /** Where the compiler shows no body at all. */
  MethodBodies UNSEEN = method -> Optional.empty();

  /**
   * The first thing that a method does besides constructing and returning, in a few words; nothing
   * if there is none, or its body cannot be seen.
   */
  Optional<String> work(ExecutableElement method);
}
