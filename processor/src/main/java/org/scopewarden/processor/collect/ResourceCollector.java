package org.scopewarden.processor.collect;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.scopewarden.model.Route;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.report.Site;

/** Finds the root resource classes of a round and reads them. */
public final class ResourceCollector {

  private final Elements elements;
  private final SignatureReader signatures;

  /** Reads by the compiler's own view of elements and types. */
  public ResourceCollector(Elements elements, Types types) {
    this.elements = elements;
    this.signatures = new SignatureReader(elements, types);
  }

  /** The concrete classes of the round that carry {@code @Path}, in order of their names. */
  public List<TypeElement> resourceClasses(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .flatMap(ResourceCollector::withNested)
        .filter(ResourceCollector::isRootResource)
        .sorted((one, other) -> binaryName(one).compareTo(binaryName(other)))
        .toList();
  }

  /** What a resource class declares. */
  public DeclaredResource read(TypeElement type) {
    List<DeclaredEndpoint> endpoints = new ArrayList<>();
    List<Stray> strays = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = type.getQualifiedName() + "." + signatures.signature(method).inWords();
      Declarations declarations = DeclarationReader.read(method, name);
      List<Route> routes = RouteReader.read(type, method);
      if (isRoutable(method) && !routes.isEmpty()) {
        endpoints.add(endpoint(type, method, routes, declarations));
      } else if (!declarations.isEmpty()) {
        strays.add(new Stray(declarations, finding(method)));
      }
    }
    Declarations onClass = DeclarationReader.read(type, type.getQualifiedName().toString());
    return new DeclaredResource(type, ClassName.get(type), onClass, endpoints, strays);
  }

  private DeclaredEndpoint endpoint(
      TypeElement type, ExecutableElement method, List<Route> routes, Declarations declarations) {
    return new DeclaredEndpoint(
        Site.of(method),
        signatures.signature(method),
        signatures.aliases(method, type),
        routes,
        declarations);
  }

  /** Containers route to public instance methods only. */
  private static boolean isRoutable(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.STATIC);
  }

  private static String finding(ExecutableElement method) {
    String kind =
        !method.getModifiers().contains(Modifier.PUBLIC)
            ? " is not public"
            : method.getModifiers().contains(Modifier.STATIC)
                ? " is static"
                : " is not an endpoint";
    return method.getSimpleName() + kind + ", so this has no effect";
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(ResourceCollector::withNested));
  }

  private static boolean isRootResource(TypeElement type) {
    boolean concrete =
        (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
            && !type.getModifiers().contains(Modifier.ABSTRACT);
    return concrete && Annotations.find(type, RouteReader.PATH).isPresent();
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}
