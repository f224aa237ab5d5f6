package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caller must have logged in recently enough or strongly enough (RFC 9470); one who did not is
 * sent to log in again.
 *
 * <p>It adds to a rule and is none: the same class or method must say who may call.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresStepUp {

  /** Values of the {@code acr} claim of which the credential must have one; empty for any. */
  String[] acr() default {};

  /** How long ago the caller may have logged in ({@code auth_time}), in seconds; -1 for any. */
  long maxAge() default -1;
}
