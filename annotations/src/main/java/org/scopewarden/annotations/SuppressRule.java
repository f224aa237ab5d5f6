package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Silences one rule of the compiler for a class, method or parameter and all within it. A rule that
 * is always an error cannot be silenced.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
@Repeatable(SuppressRules.class)
public @interface SuppressRule {

  /** The code of the rule, such as {@code SW204}. */
  String code();

  /** Why the rule does not apply, in words that a reviewer can judge. Blank silences nothing. */
  String reason();
}
