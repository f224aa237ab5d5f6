package org.scopewarden.testkit.token;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class an issuer, one for the whole run, and its methods and constructors parameters
 * of the types {@link TestIssuer}, {@link Tokens} and, by {@link WithToken}, {@link TestToken}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ExtendWith(ScopewardenExtension.class)
public @interface ScopewardenTest {

  /**
   * Whether {@link TestIssuer#properties} are system properties while the tests of the class run,
   * where every implementation of MicroProfile Config reads them. Set before {@code @BeforeAll} of
   * the class, and as they were after it.
   */
  boolean systemProperties() default true;
}
