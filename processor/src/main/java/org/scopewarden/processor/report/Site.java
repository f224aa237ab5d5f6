package org.scopewarden.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source, as exact as it is known.
 *
 * @param annotation an annotation of the element, null for the element itself
 * @param value a value of the annotation, null for the annotation itself
 */
public record Site(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value)
    implements Location {

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

  /** The element as a Java programmer names it. */
  public String inWords() {
    Element around = element.getEnclosingElement();
    return element instanceof QualifiedNameable || around == null
        ? element.toString()
        : of(around).inWords() + "." + element.getSimpleName();
  }

  /** The name of the type around all others; of a package or module, its own. */
  public String outermost() {
    Element outermost = element;
    Element around = element.getEnclosingElement();
    while (around != null && !(around instanceof PackageElement)) {
      outermost = around;
      around = around.getEnclosingElement();
    }
    return outermost.toString();
  }
}
