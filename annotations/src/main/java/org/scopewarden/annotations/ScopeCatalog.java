package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class or interface whose constants are the scopes of an application, each described by {@link
 * ScopeDefinition}. {@link UsesCatalog} puts it in force.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ScopeCatalog {

  /** Other catalogues whose scopes belong to this one too. */
  Class<?>[] includes() default {};
}
