package org.scopewarden.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source, as exact as it is known.
 *
 * @param annotation an annotation of the element, null for the element itself
 * @param value a value of the annotation, null for the annotation itself
 */
public record Site(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** The element itself. */
  public static Site of(Element element) {
    return new Site(element, null, null);
  }

  /** An annotation of the element. */
  public static Site of(Element element, AnnotationMirror annotation) {
    return new Site(element, annotation, null);
  }

  /** A value of the same annotation. */
  public Site at(AnnotationValue inside) {
    return new Site(element, annotation, inside);
  }
}
