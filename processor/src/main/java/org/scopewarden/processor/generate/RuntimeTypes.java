package org.scopewarden.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code names. The processor never loads them. */
final class RuntimeTypes {

  private static final String ACCESS = "org.scopewarden.runtime.access";

  static final ClassName ACCESS_REQUEST = ClassName.get(ACCESS, "AccessRequest");
  static final ClassName DECISION = ClassName.get(ACCESS, "Decision");
  static final ClassName GENERATED_INTERCEPTOR = ClassName.get(ACCESS, "GeneratedInterceptor");
  static final ClassName INTERCEPTED_METHOD = ClassName.get(ACCESS, "InterceptedMethod");
  static final ClassName REQUIREMENT = ClassName.get(ACCESS, "Requirement");
  static final ClassName RESOURCE_INTERCEPTOR = ClassName.get(ACCESS, "ResourceInterceptor");
  static final ClassName REQUIRED_CLAUSE = ClassName.get(ACCESS, "RequiredClause");
  static final ClassName SCHEME = ClassName.get(ACCESS, "Scheme");
  static final ClassName STEP_UP = ClassName.get(ACCESS, "StepUp");
  static final ClassName OBJECT_CHECK = ClassName.get(ACCESS, "ObjectCheck");
  static final ClassName CHECK_RESULT = ClassName.get(ACCESS, "CheckResult");
  static final ClassName CHECKED_REQUEST = ClassName.get(ACCESS, "CheckedRequest");

  private RuntimeTypes() {}
}
