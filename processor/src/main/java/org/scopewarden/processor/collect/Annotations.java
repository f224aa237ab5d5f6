package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads annotations from source or class file by the name of their type. */
final class Annotations {

  private Annotations() {}

  static Optional<AnnotationMirror> find(AnnotatedConstruct annotated, String type) {
    for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
      if (typeOf(annotation).getQualifiedName().contentEquals(type)) {
        return Optional.of(annotation); // A loop: nothing else is asked as often.
      }
    }
    return Optional.empty();
  }

  static TypeElement typeOf(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** The value that is written for a member; nothing where its default counts. */
  static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
    for (var entry : annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The elements of an array value, or the one value that stands for an array. */
  static List<AnnotationValue> elements(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast).toList()
        : List.of(value);
  }

  static Stream<String> strings(AnnotationMirror annotation, String member) {
    return value(annotation, member).stream()
        .flatMap(value -> elements(value).stream())
        .map(value -> value.getValue().toString());
  }

  static boolean isTrue(AnnotationMirror annotation, String member) {
    return value(annotation, member).map(v -> v.getValue().equals(true)).orElse(false);
  }

  static Stream<TypeMirror> types(AnnotationMirror annotation, String member) {
    return value(annotation, member).stream()
        .flatMap(value -> elements(value).stream())
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }
}
