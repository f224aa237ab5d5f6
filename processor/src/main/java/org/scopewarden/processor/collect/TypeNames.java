package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Names types without the annotations on their use, which {@code TypeMirror} prints as well. */
final class TypeNames {

  private TypeNames() {}

  /** The name as in source, with its type arguments. */
  static String of(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return ((TypeElement) declared.asElement()).getQualifiedName()
          + arguments(declared.getTypeArguments());
    }
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type instanceof WildcardType wildcard
        ? of(wildcard)
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }

  private static String arguments(List<? extends TypeMirror> arguments) {
    List<String> names = arguments.stream().map(TypeNames::of).toList();
    return names.isEmpty() ? "" : "<" + String.join(", ", names) + ">";
  }

  private static String of(WildcardType wildcard) {
    TypeMirror above = wildcard.getExtendsBound();
    TypeMirror below = wildcard.getSuperBound();
    return "?"
        + (above == null ? "" : " extends " + of(above))
        + (below == null ? "" : " super " + of(below));
  }
}
