package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever may call the endpoint by its rule may touch the object that the request names only if
 * these checks agree. They run last, and all of them must agree.
 *
 * <p>A check is a class with one public method. It returns {@code boolean}, or a {@code
 * CheckResult} of the runtime, and takes, in any order, the {@code Caller} of the runtime and
 * values of the request, each annotated {@code @PathParam}, {@code @QueryParam} or
 * {@code @HeaderParam} with a name that the endpoint has as well. A value is a {@code String}, a
 * primitive, an enum, a {@code UUID}, or of a type with a constructor, {@code valueOf} or {@code
 * fromString} that takes one {@code String}.
 *
 * <p>One instance serves all requests, so it must be thread-safe and keep nothing of any of them.
 * It comes from CDI or the server's injection, or else from its public constructor without
 * parameters.
 *
 * <p>It adds to a rule and is none: the same class or method must say who may call.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresCheck {

  /** The checks. */
  Class<?>[] value();
}
