package org.scopewarden.processor.collect;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.scopewarden.model.MethodSignature;

/** Reads erased signatures, as a running server reports them. */
final class SignatureReader {

  private final Elements elements;
  private final Types types;

  SignatureReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  MethodSignature signature(ExecutableElement method) {
    String parameters =
        method.getParameters().stream()
            .map(parameter -> descriptor(parameter.asType()))
            .collect(joining("", "(", ")"));
    return new MethodSignature(
        method.getSimpleName().toString(), parameters + descriptor(method.getReturnType()));
  }

  /** The signatures of all methods that {@code method} overrides, and so of all its bridges. */
  Set<MethodSignature> aliases(ExecutableElement method, Hierarchy hierarchy) {
    Set<MethodSignature> aliases = new HashSet<>();
    hierarchy.withOverridden(method).map(this::signature).forEach(aliases::add);
    aliases.remove(signature(method));
    return aliases;
  }

  private String descriptor(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    return switch (erased.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case CHAR -> "C";
      case DOUBLE -> "D";
      case FLOAT -> "F";
      case INT -> "I";
      case LONG -> "J";
      case SHORT -> "S";
      case VOID -> "V";
      case ARRAY -> "[" + descriptor(((ArrayType) erased).getComponentType());
      default -> "L" + internalName((DeclaredType) erased) + ";";
    };
  }

  private String internalName(DeclaredType type) {
    return elements.getBinaryName((TypeElement) type.asElement()).toString().replace('.', '/');
  }
}
