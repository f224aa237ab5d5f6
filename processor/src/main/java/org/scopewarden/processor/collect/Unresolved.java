package org.scopewarden.processor.collect;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the compiler does not know in this round. Another processor may generate it for the
 * next; if none does, the compiler objects.
 */
final class Unresolved {

  /** What javac shows for a constant that it does not know: without quotes, unlike a string. */
  private static final String UNKNOWN_VALUE = "<error>";

  private Unresolved() {}

  /** Whether a type names what is not known. */
  static boolean in(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return inBound(wildcard.getExtendsBound()) || inBound(wildcard.getSuperBound());
    }
    return type instanceof DeclaredType declared && inAny(declared.getTypeArguments());
  }

  /** A loop, like the others here: every type of every endpoint is asked. */
  private static boolean inAny(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      if (in(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inBound(@Nullable TypeMirror bound) {
    return bound != null && in(bound);
  }

  /** Whether what stands above a type is not known. */
  static boolean above(TypeElement type) {
    return in(type.getSuperclass()) || inAny(type.getInterfaces());
  }

  /** Whether something in the head of a method is not known. */
  static boolean inOrOn(ExecutableElement method) {
    if (in(method.getReturnType()) || on(method)) {
      return true;
    }
    for (VariableElement parameter : method.getParameters()) {
      if (in(parameter.asType()) || on(parameter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an annotation on an element, or one of its values, is not known. */
  static boolean on(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (in(annotation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean in(AnnotationMirror annotation) {
    if (in(annotation.getAnnotationType())) {
      return true;
    }
    for (AnnotationValue value : annotation.getElementValues().values()) {
      if (in(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean in(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().anyMatch(each -> in((AnnotationValue) each));
    }
    return value.getValue() instanceof AnnotationMirror nested
        ? in(nested)
        : UNKNOWN_VALUE.equals(value.getValue()) && value.toString().equals(UNKNOWN_VALUE);
  }
}
