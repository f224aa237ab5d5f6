package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads the annotations of Jakarta REST. */
final class JaxRs {

  private static final String PACKAGE = "jakarta.ws.rs.";
  private static final String PATH = PACKAGE + "Path";
  private static final String HTTP_METHOD = PACKAGE + "HttpMethod";
  private static final String CONSUMES = PACKAGE + "Consumes";
  private static final String PRODUCES = PACKAGE + "Produces";

  private static final Set<String> ON_METHOD = Set.of(PATH, CONSUMES, PRODUCES);
  private static final Set<String> ON_PARAMETER =
      Set.of(
          PACKAGE + "core.Context",
          PACKAGE + "CookieParam",
          PACKAGE + "DefaultValue",
          PACKAGE + "Encoded",
          PACKAGE + "FormParam",
          PACKAGE + "HeaderParam",
          PACKAGE + "MatrixParam",
          PACKAGE + "PathParam",
          PACKAGE + "QueryParam");

  /** A comma that is not inside a quoted parameter (RFC 9110 §5.6.4). */
  private static final Pattern LIST = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private JaxRs() {}

  static boolean hasPath(Element element) {
    return Annotations.find(element, PATH).isPresent();
  }

  /** The template of {@code @Path}, without a slash at either end; empty if there is none. */
  static String path(Element element) {
    Optional<AnnotationMirror> annotation = Annotations.find(element, PATH);
    return annotation.isEmpty()
        ? ""
        : Annotations.strings(annotation.get(), "value").findFirst().map(JaxRs::strip).orElse("");
  }

  /**
   * The value of {@code @ApplicationPath}, without a slash at either end or the star of a servlet
   * mapping; empty if there is none. Subclasses do not inherit it.
   */
  static String applicationPath(Element element) {
    return Annotations.find(element, PACKAGE + "ApplicationPath").stream()
        .flatMap(annotation -> Annotations.strings(annotation, "value"))
        .findFirst()
        .map(path -> strip(path.endsWith("/*") ? path.substring(0, path.length() - 1) : path))
        .orElse("");
  }

  /** Slashes at the ends of either part make no difference (Jakarta REST §3.7.3). */
  static String join(String base, String rest) {
    return base.isEmpty() || rest.isEmpty() ? base + rest : base + "/" + rest;
  }

  /** The HTTP methods of the request method designators that {@code method} carries. */
  static List<String> verbs(ExecutableElement method) {
    List<String> verbs = new ArrayList<>();
    for (AnnotationMirror found : method.getAnnotationMirrors()) {
      Annotations.find(Annotations.typeOf(found), HTTP_METHOD)
          .ifPresent(designator -> Annotations.strings(designator, "value").forEach(verbs::add));
    }
    return verbs;
  }

  static List<String> consumes(ExecutableElement method, Element type) {
    return mediaTypes(method, type, CONSUMES);
  }

  static List<String> produces(ExecutableElement method, Element type) {
    return mediaTypes(method, type, PRODUCES);
  }

  /**
   * Whether a method is annotated, so that it inherits no annotations (§3.6). What counts is what
   * counts for Jersey: not {@code @BeanParam} or {@code @Suspended}, for example.
   */
  static boolean annotates(ExecutableElement method) {
    return !verbs(method).isEmpty()
        || carries(method, ON_METHOD)
        || method.getParameters().stream().anyMatch(parameter -> carries(parameter, ON_PARAMETER));
  }

  private static boolean carries(AnnotatedConstruct construct, Set<String> annotations) {
    for (AnnotationMirror found : construct.getAnnotationMirrors()) {
      if (annotations.contains(Annotations.typeOf(found).getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }

  /** Those of the method, else those of its class. A value may be a list in itself. */
  private static List<String> mediaTypes(
      ExecutableElement method, Element type, String annotation) {
    Optional<AnnotationMirror> own = Annotations.find(method, annotation);
    Optional<AnnotationMirror> nearest = own.isPresent() ? own : Annotations.find(type, annotation);
    return nearest.isEmpty()
        ? List.of()
        : Annotations.strings(nearest.get(), "value")
            .flatMap(value -> value.contains(",") ? LIST.splitAsStream(value) : Stream.of(value))
            .map(String::strip)
            .toList();
  }

  private static String strip(String path) {
    int start = path.startsWith("/") ? 1 : 0;
    int end = path.length() > start && path.endsWith("/") ? path.length() - 1 : path.length();
    return path.substring(start, end);
  }
}
