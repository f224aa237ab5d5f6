package org.scopewarden.runtime.access;

import org.jspecify.annotations.Nullable;

/** The generated interceptor of a resource class is there and cannot be used. */
public final class UnusableInterceptorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableInterceptorException(Class<?> resource, String what, @Nullable Throwable cause) {
    this("The interceptor of " + resource.getName(), what, cause);
  }

  UnusableInterceptorException(String which, String what, @Nullable Throwable cause) {
    super(which + " " + what + ".", cause);
  }
}
