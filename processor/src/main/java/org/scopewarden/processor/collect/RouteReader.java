package org.scopewarden.processor.collect;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.scopewarden.model.Route;

/** Reads how HTTP reaches a method, from the annotations of Jakarta REST. */
final class RouteReader {

  static final String PATH = "jakarta.ws.rs.Path";
  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
  private static final String CONSUMES = "jakarta.ws.rs.Consumes";
  private static final String PRODUCES = "jakarta.ws.rs.Produces";

  private RouteReader() {}

  /** The routes of a method, none if it carries no request method designator. */
  static List<Route> read(TypeElement resource, ExecutableElement method) {
    String path = join(path(resource), path(method));
    List<String> consumes = mediaTypes(resource, method, CONSUMES);
    List<String> produces = mediaTypes(resource, method, PRODUCES);
    return verbs(method).map(verb -> new Route(verb, path, consumes, produces)).sorted().toList();
  }

  private static Stream<String> verbs(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .flatMap(found -> Annotations.find(Annotations.typeOf(found), HTTP_METHOD).stream())
        .flatMap(designator -> Annotations.strings(designator, "value"));
  }

  private static String path(Element element) {
    return Annotations.find(element, PATH).stream()
        .flatMap(annotation -> Annotations.strings(annotation, "value"))
        .findFirst()
        .orElse("");
  }

  /** Leading and trailing slashes of either part make no difference (Jakarta REST §3.7.3). */
  private static String join(String base, String rest) {
    String joined = strip(base) + "/" + strip(rest);
    return "/" + strip(joined);
  }

  private static String strip(String path) {
    int start = path.startsWith("/") ? 1 : 0;
    int end = path.length() > start && path.endsWith("/") ? path.length() - 1 : path.length();
    return path.substring(start, end);
  }

  /** Those of the method, else those of its class. A value may be a list in itself. */
  private static List<String> mediaTypes(
      TypeElement resource, ExecutableElement method, String annotation) {
    AnnotationMirror nearest =
        Annotations.find(method, annotation)
            .or(() -> Annotations.find(resource, annotation))
            .orElse(null);
    return nearest == null
        ? List.of()
        : Annotations.strings(nearest, "value")
            .flatMap(value -> Stream.of(value.split(",")))
            .map(String::strip)
            .toList();
  }
}
