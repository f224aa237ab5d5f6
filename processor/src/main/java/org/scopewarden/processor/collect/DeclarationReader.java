package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.RequiresScopes;
import org.scopewarden.processor.report.Site;

/** Reads what a class or method says about access. */
final class DeclarationReader {

  private DeclarationReader() {}

  static Declarations read(Element element, String name) {
    return new Declarations(
        scopeAnnotations(element).map(found -> scopes(element, found)).toList(),
        find(element, Authenticated.class).map(found -> Site.of(element, found)),
        find(element, Public.class).map(found -> open(element, found)),
        name);
  }

  private static Stream<AnnotationMirror> scopeAnnotations(Element element) {
    Stream<AnnotationMirror> repeated =
        find(element, RequiresScopes.class)
            .flatMap(container -> Annotations.value(container, "value"))
            .map(Annotations::elements)
            .orElse(List.of())
            .stream()
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast);
    return Stream.concat(find(element, RequiresScope.class).stream(), repeated);
  }

  private static ScopeDeclaration scopes(Element element, AnnotationMirror annotation) {
    Site site = Site.of(element, annotation);
    List<List<Literal>> clauses = new ArrayList<>();
    List<Site> emptyLists = new ArrayList<>();
    Annotations.value(annotation, "value")
        .ifPresent(value -> clauses.add(List.of(literal(site, value))));
    Annotations.value(annotation, "allOf")
        .map(value -> literals(site, value, emptyLists))
        .ifPresent(all -> all.forEach(one -> clauses.add(List.of(one))));
    Annotations.value(annotation, "anyOf")
        .map(value -> literals(site, value, emptyLists))
        .ifPresent(clauses::add);
    return new ScopeDeclaration(site, clauses, emptyLists);
  }

  private static List<Literal> literals(Site site, AnnotationValue value, List<Site> emptyLists) {
    List<Literal> literals =
        Annotations.elements(value).stream().map(element -> literal(site, element)).toList();
    if (literals.isEmpty()) {
      emptyLists.add(site.at(value));
    }
    return literals;
  }

  private static PublicDeclaration open(Element element, AnnotationMirror annotation) {
    Site site = Site.of(element, annotation);
    Literal reason =
        Annotations.value(annotation, "reason")
            .map(value -> literal(site, value))
            .orElse(new Literal("", site));
    return new PublicDeclaration(site, reason, Annotations.isTrue(annotation, "identify"));
  }

  private static Literal literal(Site site, AnnotationValue value) {
    return new Literal(value.getValue().toString(), site.at(value));
  }

  private static Optional<AnnotationMirror> find(Element element, Class<?> annotation) {
    return Annotations.find(element, annotation.getName());
  }
}
