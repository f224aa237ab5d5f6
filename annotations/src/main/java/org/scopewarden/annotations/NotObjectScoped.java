package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The path of the endpoint names an object, and whoever may call the endpoint may touch every such
 * object. It changes nothing but what reviewers are asked to look at.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NotObjectScoped {

  /** Why no object needs a check of its own, in words that a reviewer can judge. Never blank. */
  String reason();
}
