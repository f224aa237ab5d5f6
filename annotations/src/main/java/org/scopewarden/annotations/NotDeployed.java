package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class looks like a resource and no server serves it: a client stub, or a resource for tests.
 * The compiler neither checks it nor lists it; a server that serves it after all refuses every
 * call.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NotDeployed {

  /** Why no server serves it, in words that a reviewer can judge. Never blank. */
  String reason();
}
