package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only a caller who was granted these scopes may call the endpoint.
 *
 * <p>On a class it is the default of every endpoint of that class; on a method it replaces that
 * default. Where several members are given, or the annotation is repeated, all of them must hold.
 *
 * <p>A scope is an RFC 6749 §3.3 {@code scope-token}: printable ASCII without space, {@code "} and
 * {@code \}. It is compared literally; {@code :} and {@code *} have no meaning.
 *
 * <p>An instance scope ends in a placeholder that names a path parameter of the endpoint: {@code
 * streams:edit:{id}} holds if {@code streams:edit:42} was granted and the request's {@code id} is
 * {@code 42}, or if {@code streams:edit} was granted, which is good for all. The value is compared
 * as {@code @PathParam} injects it, and only if it consists of letters, digits and {@code . _ ~ -}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(RequiresScopes.class)
public @interface RequiresScope {

  /** The one scope that the caller must have. A single name, never a list. */
  String value() default "";

  /** Scopes that the caller must all have. */
  String[] allOf() default {};

  /** Scopes of which the caller must have at least one. */
  String[] anyOf() default {};
}
