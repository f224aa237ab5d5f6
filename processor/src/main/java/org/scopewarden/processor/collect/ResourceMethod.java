package org.scopewarden.processor.collect;

import javax.lang.model.element.ExecutableElement;

/**
 * A method that Jakarta REST knows: an endpoint, or a sub-resource locator.
 *
 * @param executing the one that runs
 * @param annotated the one whose annotations of Jakarta REST count: the same, or overridden by it
 */
record ResourceMethod(ExecutableElement executing, ExecutableElement annotated) {

  boolean isEndpoint() {
    return !JaxRs.verbs(annotated).isEmpty();
  }

  boolean isLocator() {
    return !isEndpoint() && JaxRs.hasPath(annotated);
  }
}
