package org.scopewarden.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.processor.collect.CheckParameter;
import org.scopewarden.processor.collect.ClassName;
import org.scopewarden.processor.collect.Conversion;
import org.scopewarden.processor.collect.DeclaredCheck;
import org.scopewarden.processor.collect.DeclaredCheck.Method;
import org.scopewarden.processor.collect.DeclaredCheck.Returned;

/** Object checks by hand. */
final class Checks {

  static final ClassName TYPE = new ClassName("acme", List.of("Owns"));
  static final Conversion AS_IT_IS =
      new Conversion(new ClassName("java.lang", List.of("String")), Conversion.NONE);

  private Checks() {}

  /** One that can be called: {@code boolean test(…)} of a public class. */
  static DeclaredCheck check(CheckParameter... parameters) {
    return withMethods(new Method("test", Returned.BOOLEAN, List.of(parameters)));
  }

  static DeclaredCheck withMethods(Method... methods) {
    return new DeclaredCheck(TYPE, true, true, List.of(methods), Optional.empty(), Set.of());
  }

  static CheckParameter caller() {
    return new CheckParameter.OfCaller();
  }

  static CheckParameter path(String name) {
    return string(Source.PATH, name);
  }

  static CheckParameter query(String name) {
    return string(Source.QUERY, name);
  }

  static CheckParameter header(String name) {
    return string(Source.HEADER, name);
  }

  private static CheckParameter string(Source source, String name) {
    return new CheckParameter.OfRequest(
        new Parameter(source, name), "java.lang.String", false, Optional.of(AS_IT_IS));
  }
}
