package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
  private final Set<Element> visited = new HashSet<>();

  private RequestParameters() {}

  /** What a method takes itself. {@code classes} are its resource class and those above it. */
  static List<RequestParameter> of(ExecutableElement method, List<TypeElement> classes) {
    RequestParameters parameters = new RequestParameters();
    boolean encoded =
        Stream.concat(Stream.of(method, method.getEnclosingElement()), classes.stream())
            .anyMatch(RequestParameters::isEncoded);
    parameters.addAll(method, encoded);
    return parameters.found;
  }

  /** What instances of a class take, and of those above it. */
  static List<RequestParameter> of(List<TypeElement> classes) {
    RequestParameters parameters = new RequestParameters();
    classes.forEach(parameters::addMembers);
    return parameters.found;
  }

  private void addAll(ExecutableElement method, boolean encoded) {
    method.getParameters().forEach(parameter -> add(parameter, parameter.asType(), encoded));
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
    if (element.getAnnotationMirrors().isEmpty()) {
      return; // Most members of most classes, and each is asked for each endpoint.
    }
    SOURCES.forEach((annotation, source) ->
        Annotations.find(element, annotation).stream()
            .flatMap(mirror -> Annotations.strings(mirror, "value"))
            .map(name -> parameter(element, new Parameter(source, name), encoded))
            .forEach(found::add));
    if (Annotations.find(element, BEAN).isPresent() && type instanceof DeclaredType bean) {
      addMembers((TypeElement) bean.asElement());
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
