package org.scopewarden.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code names. The processor never loads them. */
final class RuntimeTypes {

  private static final String ACCESS = "org.scopewarden.runtime.access";

  static final ClassName GENERATED_INTERCEPTOR = ClassName.get(ACCESS, "GeneratedInterceptor");
  static final ClassName GENERATED_TABLE = ClassName.get(ACCESS, "GeneratedTable");
  static final ClassName RESOURCE_INTERCEPTOR = ClassName.get(ACCESS, "ResourceInterceptor");
  static final ClassName SCHEME = ClassName.get(ACCESS, "Scheme");
  static final ClassName STEP_UP = ClassName.get(ACCESS, "StepUp");
  static final ClassName OBJECT_CHECK = ClassName.get(ACCESS, "ObjectCheck");
  static final ClassName CHECK_RESULT = ClassName.get(ACCESS, "CheckResult");
  static final ClassName CHECKED_REQUEST = ClassName.get(ACCESS, "CheckedRequest");

  private RuntimeTypes() {}
}
