package org.scopewarden.processor.check;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Site;

/** Makes places in no source at all: one is known by its name, and nothing stands around it. */
final class Places {

  private Places() {}

  static Site at(String name) {
    return Site.of(element(name));
  }

  /** A string that stands at itself. */
  static Literal literal(String text) {
    return new Literal(text, at(text));
  }

  static List<Literal> literals(String... texts) {
    return Stream.of(texts).map(Places::literal).toList();
  }

  /** Code, place and finding, such as {@code SW301 at users write: no scope is named}. */
  static List<String> inWords(Stream<Problem> problems) {
    return problems.map(Places::inWords).toList();
  }

  private static String inWords(Problem problem) {
    Site site = (Site) problem.location();
    return "%s at %s: %s".formatted(problem.rule().code(), site.element(), problem.finding());
  }

  /** An element of which nothing can be asked that checking has no business to know. */
  static TypeElement element(String name) {
    return (TypeElement)
        Proxy.newProxyInstance(
            Places.class.getClassLoader(),
            new Class<?>[] {TypeElement.class},
            (proxy, method, arguments) -> answer(name, proxy, method, arguments));
  }

  @SuppressWarnings("ReferenceEquality") // It has no other than its identity.
  private static @Nullable Object answer(
      String name, Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "toString" -> name;
      case "hashCode" -> name.hashCode();
      case "equals" -> arguments != null && proxy == arguments[0];
      case "getAnnotationMirrors" -> List.of();
      case "getEnclosingElement" -> null;
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }
}
