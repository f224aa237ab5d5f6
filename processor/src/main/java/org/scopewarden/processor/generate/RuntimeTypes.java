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
  static final ClassName SCOPE_CLAUSE = ClassName.get(ACCESS, "ScopeClause");

  private RuntimeTypes() {}
}
