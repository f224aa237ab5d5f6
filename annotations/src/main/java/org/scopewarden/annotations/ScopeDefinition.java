package org.scopewarden.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes one scope: the value of the {@code String} constant that it stands on. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ScopeDefinition {

  /** What the scope allows, in words for a consent page or a reviewer. */
  String description();

  /** Scopes that a holder of this one has as well. Implication is transitive. */
  String[] implies() default {};

  /** Whether a holder has every scope of the same catalogue and of those that it includes. */
  boolean implyAll() default false;
}
