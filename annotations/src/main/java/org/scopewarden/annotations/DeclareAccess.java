package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may call the endpoints of a resource class that comes from a jar and was not compiled
 * with Scopewarden. It stands on a package of the application that serves the class.
 *
 * <p>Without {@link #method} it is the default of every endpoint of the class; with it, it counts
 * for that method alone and replaces the default. The members mean what the annotations of the same
 * name mean on a class or method of one's own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Repeatable(DeclareAccesses.class)
public @interface DeclareAccess {

  /** The resource class. It must be public. */
  Class<?> resource();

  /**
   * A method of it: its name, which stands for all overloads, or its name with erased parameter
   * types, such as {@code get(long, java.lang.String)}. Empty for the whole class.
   */
  String method() default "";

  /** Scopes that a caller needs; all of them must hold. */
  RequiresScope[] scopes() default {};

  /** One, if any caller with a valid credential will do. */
  Authenticated[] authenticated() default {};

  /** One, if everyone may call. */
  Public[] open() default {};

  /** Whether nobody may call. */
  boolean denied() default false;

  /** Object checks, which all must agree. */
  RequiresCheck[] checks() default {};
}
