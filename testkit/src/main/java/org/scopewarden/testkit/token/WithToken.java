package org.scopewarden.testkit.token;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A token for one test: on a parameter, which is a {@link TestToken} or a {@code String}, or on a
 * method, for all its parameters of the type {@link TestToken}. What is not said is as the
 * application accepts it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface WithToken {

  /** {@code scope}. */
  String[] scopes() default {};

  /** {@link TestIssuer#ROLES_CLAIM}. */
  String[] roles() default {};

  /** {@code sub}. */
  String subject() default Tokens.SUBJECT;

  /** {@code client_id}; empty for that of all tokens. */
  String client() default "";

  /** {@code aud}; empty for the one that the application accepts. */
  String[] audience() default {};

  /** {@code iss}; empty for the one that the application trusts. */
  String issuer() default "";

  /** {@code acr}; empty for none. */
  String acr() default "";

  /** Whether it was good until an hour ago. */
  boolean expired() default false;

  /** Whether it is good only from an hour on. */
  boolean notYetValid() default false;

  /** Whether nobody signs it. */
  boolean unsigned() default false;

  /** Whether a key signs it that nobody trusts. */
  boolean otherKey() default false;
}
