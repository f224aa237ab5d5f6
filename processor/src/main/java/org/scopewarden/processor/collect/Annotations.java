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
    return annotated.getAnnotationMirrors().stream()
        .filter(annotation -> typeOf(annotation).getQualifiedName().contentEquals(type))
        .<AnnotationMirror>map(annotation -> annotation)
        .findFirst();
  }

  static TypeElement typeOf(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** The value that is written for a member; nothing where its default counts. */
  static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(entry -> entry.getValue())
        .findFirst();
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
