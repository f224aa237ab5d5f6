package org.scopewarden.processor.flow;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Fields and parameters whose methods construct sub-resources. */
final class Suppliers {

  /** The second one's subtypes include the {@code Instance} of CDI. */
  private static final List<String> TYPES =
      List.of("jakarta.ws.rs.container.ResourceContext", "jakarta.inject.Provider");

  private final Elements elements;
  private final Types types;

  Suppliers(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Whether a variable that has this name in the body of {@code method} is one. */
  boolean isOne(String name, ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    Stream<VariableElement> fields =
        ElementFilter.fieldsIn(elements.getAllMembers(type)).stream().map(field -> field);
    return Stream.concat(fields, method.getParameters().stream())
        .anyMatch(variable ->
            variable.getSimpleName().contentEquals(name) && constructs(variable.asType()));
  }

  private boolean constructs(TypeMirror type) {
    return TYPES.stream()
        .map(elements::getTypeElement)
        .anyMatch(known ->
            known != null && types.isSubtype(types.erasure(type), types.erasure(known.asType())));
  }
}
