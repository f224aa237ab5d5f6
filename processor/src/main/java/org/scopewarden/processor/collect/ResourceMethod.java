package org.scopewarden.processor.collect;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A method that Jakarta REST knows: an endpoint, or a sub-resource locator.
 *
 * @param executing the one that runs
 * @param annotated the one whose annotations of Jakarta REST count: the same, or overridden by it
 * @param verbs the HTTP methods of an endpoint, none for a locator
 */
record ResourceMethod(
    ExecutableElement executing, ExecutableElement annotated, List<String> verbs) {

  ResourceMethod(ExecutableElement executing, ExecutableElement annotated) {
    this(executing, annotated, JaxRs.verbs(annotated));
  }

  boolean isEndpoint() {
    return !verbs.isEmpty();
  }

  boolean isLocator() {
    return !isEndpoint() && JaxRs.hasPath(annotated);
  }
}
