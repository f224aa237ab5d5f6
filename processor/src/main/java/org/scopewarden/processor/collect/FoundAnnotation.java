package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.scopewarden.processor.report.Site;

/**
 * An annotation that counts for an element: it stands there, or on an annotation type that stands
 * there, once or repeatedly.
 *
 * @param type the name of its type
 * @param use the place on the element
 * @param carrier what the annotation is written on: the element, or an annotation type
 */
record FoundAnnotation(String type, AnnotationMirror annotation, Site use, Element carrier) {

  private static final String OURS = "org.scopewarden.annotations.";
  private static final String SECURITY = "jakarta.annotation.security.";
  private static final String RETENTION = "java.lang.annotation.Retention";
  private static final String REPEATABLE = "java.lang.annotation.Repeatable";

  FoundAnnotation(AnnotationMirror annotation, Site use, Element carrier) {
    this(Annotations.typeOf(annotation).getQualifiedName().toString(), annotation, use, carrier);
  }

  /** All that say something about access, in order. */
  static List<FoundAnnotation> on(Element element) {
    List<FoundAnnotation> found = new ArrayList<>();
    collect(element, element, null, found, new HashSet<>());
    return found;
  }

  private static void collect(
      Element element,
      Element carrier,
      @Nullable Site use,
      List<FoundAnnotation> found,
      Set<TypeElement> visited) {
    for (AnnotationMirror annotation : carrier.getAnnotationMirrors()) {
      TypeElement type = Annotations.typeOf(annotation);
      Site used = use == null ? Site.of(element, annotation) : use;
      String name = type.getQualifiedName().toString();
      if (name.startsWith(OURS) || name.startsWith(SECURITY)) {
        found.add(new FoundAnnotation(name, annotation, used, carrier));
      } else if (!name.startsWith("java.") && visited.add(type)) {
        collect(element, type, used, found, visited);
        repeated(annotation, type)
            .filter(visited::add)
            .ifPresent(each -> collect(element, each, used, found, visited));
      }
    }
  }

  /** The annotation type that stands repeatedly where its container stands. */
  private static Optional<TypeElement> repeated(AnnotationMirror container, TypeElement type) {
    return Annotations.value(container, "value").stream()
        .flatMap(value -> Annotations.elements(value).stream())
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(each -> Annotations.typeOf((AnnotationMirror) each))
        .filter(each -> isContainer(type, each))
        .findFirst();
  }

  private static boolean isContainer(TypeElement container, TypeElement type) {
    return Annotations.find(type, REPEATABLE).stream()
        .flatMap(repeatable -> Annotations.types(repeatable, "value"))
        .anyMatch(named -> TypeNames.of(named).contentEquals(container.getQualifiedName()));
  }

  boolean is(String name) {
    return type.equals(name);
  }

  /** Where the annotation is written. */
  Site site() {
    return Site.of(carrier, annotation);
  }

  /** Where another annotation of the same element is written. */
  Site site(AnnotationMirror other) {
    return Site.of(carrier, other);
  }

  /** Whether it stands on an annotation type of which class files know nothing. */
  boolean isForgotten() {
    return !carrier.equals(use.element())
        && Annotations.find(carrier, RETENTION).stream()
            .flatMap(retention -> Annotations.value(retention, "value").stream())
            .anyMatch(value -> value.getValue().toString().equals("SOURCE"));
  }
}
