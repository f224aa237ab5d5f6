package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds what a server's injection would put of one request into a class that serves them all. */
final class KeptValues {

  private static final Set<String> ANNOTATIONS =
      Set.of("Path", "Query", "Header", "Matrix", "Cookie", "Form", "Bean");

  private KeptValues() {}

  /** The name of the first field, setter or constructor's parameter that takes such a value. */
  static Optional<String> first(List<TypeElement> classes) {
    return classes.stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .flatMap(KeptValues::injected)
        .filter(KeptValues::isOfRequest)
        .findFirst()
        .map(element -> element.getSimpleName().toString());
  }

  private static Stream<? extends Element> injected(Element member) {
    return member.getKind() == ElementKind.CONSTRUCTOR
        ? ((ExecutableElement) member).getParameters().stream()
        : Stream.of(member);
  }

  private static boolean isOfRequest(Element element) {
    return ANNOTATIONS.stream()
        .anyMatch(name -> Annotations.find(element, "jakarta.ws.rs." + name + "Param").isPresent());
  }
}
