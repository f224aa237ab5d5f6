package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;

/**
 * Lists the values of a request that an endpoint takes: as parameters, in its class, and in beans.
 */
final class RequestParameters {

  private static final String PACKAGE = "jakarta.ws.rs.";
  private static final String BEAN = PACKAGE + "BeanParam";
  private static final Map<String, Source> SOURCES =
      Map.of(
          PACKAGE + "PathParam", Source.PATH,
          PACKAGE + "QueryParam", Source.QUERY,
          PACKAGE + "HeaderParam", Source.HEADER);

  private final List<RequestParameter> found = new ArrayList<>();
  private final List<CredentialParameter> credentials = new ArrayList<>();
  private final Set<Element> visited = new HashSet<>();

  private RequestParameters() {}

  /** What a method takes itself. {@code classes} are its resource class and those above it. */
  static RequestParameters of(ExecutableElement method, List<TypeElement> classes) {
    RequestParameters parameters = new RequestParameters();
    parameters.addAll(
        method, isEncoded(method) || isEncoded(Hierarchy.typeOf(method)) || isAnyEncoded(classes));
    return parameters;
  }

  private static boolean isAnyEncoded(List<TypeElement> classes) {
    for (TypeElement each : classes) {
      if (isEncoded(each)) {
        return true;
      }
    }
    return false;
  }

  /** What instances of a class take, and of those above it. */
  static RequestParameters of(List<TypeElement> classes) {
    RequestParameters parameters = new RequestParameters();
    classes.forEach(parameters::addMembers);
    return parameters;
  }

  /** In order. */
  List<RequestParameter> found() {
    return found;
  }

  /** Those of any kind that are named like a credential. */
  List<CredentialParameter> credentials() {
    return credentials;
  }

  private void addAll(ExecutableElement method, boolean encoded) {
    for (VariableElement parameter : method.getParameters()) {
      add(parameter, parameter.asType(), encoded);
    }
  }

  /** Fields, setters and constructors. */
  private void addMembers(TypeElement type) {
    if (visited.add(type)) {
      boolean encoded = isEncoded(type);
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof VariableElement field) {
          add(field, field.asType(), encoded);
        } else if (member instanceof ExecutableElement executable) {
          addMember(executable, encoded);
        }
      }
    }
  }

  private void addMember(ExecutableElement executable, boolean encoded) {
    if (executable.getKind() == ElementKind.CONSTRUCTOR) {
      addAll(executable, encoded || isEncoded(executable));
    } else if (executable.getParameters().size() == 1 && JaxRs.verbs(executable).isEmpty()) {
      add(executable, executable.getParameters().get(0).asType(), encoded);
    }
  }

  private void add(Element element, TypeMirror type, boolean encoded) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      String name = Annotations.typeOf(annotation).getQualifiedName().toString();
      CredentialParameter.of(element, annotation, name).ifPresent(credentials::add);
      Source source = SOURCES.get(name);
      if (source != null) {
        Annotations.strings(annotation, "value")
            .map(value -> parameter(element, new Parameter(source, value), encoded))
            .forEach(found::add);
      } else if (name.equals(BEAN) && type instanceof DeclaredType bean) {
        addMembers((TypeElement) bean.asElement());
      }
    }
  }

  private static RequestParameter parameter(Element element, Parameter parameter, boolean encoded) {
    return new RequestParameter(
        parameter,
        Annotations.find(element, PACKAGE + "DefaultValue").stream()
            .flatMap(mirror -> Annotations.strings(mirror, "value"))
            .findFirst(),
        encoded || isEncoded(element));
  }

  private static boolean isEncoded(Element element) {
    return Annotations.find(element, PACKAGE + "Encoded").isPresent();
  }
}
