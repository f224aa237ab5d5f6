package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the catalogue that the scopes of an application come from. On a package it is in force as
 * soon as a resource class stands in that package or below it, on a module as soon as one stands in
 * that module. Where several are named, they make one catalogue for all that is compiled together.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.MODULE})
public @interface UsesCatalog {

  /** A class that carries {@link ScopeCatalog}. */
  Class<?> value();
}
