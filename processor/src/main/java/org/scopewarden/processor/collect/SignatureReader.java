package org.scopewarden.processor.collect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
  private final Map<ExecutableElement, MethodSignature> known = new HashMap<>();

  SignatureReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  MethodSignature signature(ExecutableElement method) {
    MethodSignature signature = known.get(method);
    if (signature == null) {
      signature = read(method);
      known.put(method, signature);
    }
    return signature;
  }

  private MethodSignature read(ExecutableElement method) {
    StringBuilder descriptor = new StringBuilder("(");
    for (VariableElement parameter : method.getParameters()) {
      append(parameter.asType(), descriptor);
    }
    append(method.getReturnType(), descriptor.append(')'));
    return new MethodSignature(method.getSimpleName().toString(), descriptor.toString());
  }

  /** The signatures of all methods that {@code method} overrides, and so of all its bridges. */
  Set<MethodSignature> aliases(ExecutableElement method, Hierarchy hierarchy) {
    Set<MethodSignature> aliases = new HashSet<>();
    for (ExecutableElement overridden : hierarchy.overridden(method)) {
      aliases.add(signature(overridden));
    }
    aliases.remove(signature(method));
    return aliases;
  }

  private void append(TypeMirror type, StringBuilder descriptor) {
    switch (type.getKind()) {
      case BOOLEAN -> descriptor.append('Z');
      case BYTE -> descriptor.append('B');
      case CHAR -> descriptor.append('C');
      case DOUBLE -> descriptor.append('D');
      case FLOAT -> descriptor.append('F');
      case INT -> descriptor.append('I');
      case LONG -> descriptor.append('J');
      case SHORT -> descriptor.append('S');
      case VOID -> descriptor.append('V');
      case ARRAY -> append(((ArrayType) type).getComponentType(), descriptor.append('['));
      case TYPEVAR, INTERSECTION -> append(types.erasure(type), descriptor);
      default -> descriptor.append('L').append(internalName((DeclaredType) type)).append(';');
    }
  }

  private String internalName(DeclaredType type) {
    return elements.getBinaryName((TypeElement) type.asElement()).toString().replace('.', '/');
  }
}
