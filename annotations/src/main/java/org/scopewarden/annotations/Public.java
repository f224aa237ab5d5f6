package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Everyone may call the endpoint, with or without a credential.
 *
 * <p>On a class it is the default of every endpoint of that class; on a method it replaces that
 * default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Public {

  /** Why nobody needs to be kept out, in words that a reviewer can judge. Never blank. */
  String reason();

  /**
   * Whether a credential that is sent anyway is validated, so that the endpoint can know its
   * caller. A bad one is then refused. By default credentials are ignored and the caller is
   * anonymous.
   */
  boolean identify() default false;
}
