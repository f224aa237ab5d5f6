package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the catalogue that the scopes of a package and the packages below it, or of a module, must
 * come from. The nearest one counts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.MODULE})
public @interface UsesCatalog {

  /** A class that carries {@link ScopeCatalog}. */
  Class<?> value();
}
