package org.scopewarden.runtime.access;

import java.util.Set;

/**
 * An endpoint in a generated table.
 *
 * @param entry the id of its manifest entry
 * @param signatures name and erased descriptor of the method that executes and, since containers
 *     report those too, of each bridge and each method that it overrides
 * @param interceptor its rule
 */
public record InterceptedMethod(
    String entry, Set<String> signatures, EndpointInterceptor interceptor) {

  public InterceptedMethod {
    signatures = Set.copyOf(signatures);
  }

  /** An endpoint with the given signatures, each a name followed by an erased descriptor. */
  public static InterceptedMethod of(
      String entry, EndpointInterceptor interceptor, String... signatures) {
    return new InterceptedMethod(entry, Set.of(signatures), interceptor);
  }
}
