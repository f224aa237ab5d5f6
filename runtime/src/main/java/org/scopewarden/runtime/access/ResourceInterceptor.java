package org.scopewarden.runtime.access;

import java.util.List;

/**
 * The table of one resource class, generated into its package under its binary name followed by
 * {@code Interceptor}; a nested class {@code Outer.Inner} has {@code Outer$InnerInterceptor}.
 */
public interface ResourceInterceptor {

  /** The version of this contract. The runtime refuses interceptors made for another. */
  int CONTRACT = 4;

  /** The version of the contract that the interceptor was generated for. */
  int contract();

  /** The class whose endpoints are listed. */
  Class<?> resource();

  /** The module whose manifest lists the same endpoints. */
  String module();

  /** Every endpoint of the class. */
  List<InterceptedMethod> methods();
}
