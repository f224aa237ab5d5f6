package org.scopewarden.runtime.access;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/**
 * The table of one resource class, generated into its package under its binary name followed by
 * {@code Interceptor}; a nested class {@code Outer.Inner} has {@code Outer$InnerInterceptor}.
 */
public interface ResourceInterceptor {

  /** The version of this contract. The runtime refuses interceptors made for another. */
  int CONTRACT = 5;

  /** The version of the contract that the interceptor was generated for. */
  int contract();

  /** The class whose endpoints are listed. */
  Class<?> resource();

  /** The module whose manifest lists the same endpoints. */
  String module();

  /** Its endpoints with their rules as they were generated, to be compared with those reviewed. */
  String table();

  /** Every endpoint of the class. */
  List<InterceptedMethod> methods();

  /**
   * Name and erased descriptor of each method that {@link #methods} has: all that the start of a
   * server asks for.
   */
  default Set<String> signatures() {
    return methods().stream().flatMap(method -> method.signatures().stream()).collect(toSet());
  }
}
