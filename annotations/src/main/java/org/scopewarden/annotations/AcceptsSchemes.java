package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only credentials of these schemes count; others are refused as if they were invalid. Without it
 * every scheme counts that the server is configured with.
 *
 * <p>It narrows a rule and is none: the same class or method must say who may call.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AcceptsSchemes {

  /** The schemes that count. */
  Scheme[] value();

  /**
   * Whether a session cookie on an unsafe method needs proof that the request was not forged by
   * another site. Switching it off is an error wherever it would make a difference: it may be
   * {@code false} on safe methods only.
   */
  boolean csrfProtection() default true;
}
