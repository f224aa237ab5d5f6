package org.scopewarden.processor.collect;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.scopewarden.annotations.ScopeCatalog;
import org.scopewarden.annotations.ScopeDefinition;
import org.scopewarden.annotations.UsesCatalog;
import org.scopewarden.processor.collect.DeclaredCatalog.DeclaredScope;
import org.scopewarden.processor.report.Site;

/** Finds the catalogue that is in force and reads it, from source or from a jar. */
public final class CatalogReader {

  private final Elements elements;
  private final Types types;

  /** Reads by the compiler's own view of elements and types. */
  public CatalogReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The catalogue that the packages of {@code resources}, the packages above them, or their modules
   * name; nothing if none does. Several make one.
   */
  public Optional<DeclaredCatalog> read(Collection<TypeElement> resources) {
    List<TypeElement> used =
        resources.stream()
            .flatMap(this::enclosing)
            .distinct()
            .flatMap(element -> named(element, UsesCatalog.class, "value"))
            .distinct()
            .sorted(comparing(type -> type.getQualifiedName().toString()))
            .toList();
    return used.isEmpty() ? Optional.empty() : Optional.of(catalog(used));
  }

  /** Whether the compiler knows every class that {@link #read} would begin with. */
  public boolean isResolved(Collection<TypeElement> resources) {
    return resources.stream()
        .flatMap(this::enclosing)
        .distinct()
        .flatMap(element -> Annotations.find(element, UsesCatalog.class.getName()).stream())
        .flatMap(annotation -> Annotations.types(annotation, "value"))
        .noneMatch(Unresolved::in);
  }

  private Stream<Element> enclosing(TypeElement resource) {
    PackageElement own = elements.getPackageOf(resource);
    Stream<Element> packages =
        Stream.iterate(own.getQualifiedName().toString(), s -> !s.isEmpty(), CatalogReader::parent)
            .map(elements::getPackageElement)
            .filter(Objects::nonNull)
            .map(Element.class::cast);
    return Stream.concat(packages, Stream.ofNullable(elements.getModuleOf(resource)));
  }

  private static String parent(String packageName) {
    return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
  }

  private DeclaredCatalog catalog(List<TypeElement> used) {
    String name = used.stream().map(type -> type.getQualifiedName()).collect(joining(", "));
    return new DeclaredCatalog(name, withIncluded(used).flatMap(this::scopes).toList());
  }

  private Stream<DeclaredScope> scopes(TypeElement catalog) {
    return ElementFilter.fieldsIn(catalog.getEnclosedElements()).stream()
        .flatMap(field ->
            Annotations.find(field, ScopeDefinition.class.getName()).stream()
                .map(annotation -> scope(catalog, field, annotation)));
  }

  private DeclaredScope scope(
      TypeElement catalog, VariableElement field, AnnotationMirror annotation) {
    return new DeclaredScope(
        new Literal(constant(field), Site.of(field)),
        Annotations.strings(annotation, "description").findFirst().orElse(""),
        implied(Site.of(field, annotation), annotation),
        Annotations.isTrue(annotation, "implyAll") ? allOf(catalog) : List.of());
  }

  private static List<Literal> implied(Site site, AnnotationMirror annotation) {
    return Annotations.value(annotation, "implies").stream()
        .flatMap(value -> Annotations.elements(value).stream())
        .map(value -> new Literal(value.getValue().toString(), site.at(value)))
        .toList();
  }

  private List<String> allOf(TypeElement catalog) {
    return withIncluded(List.of(catalog))
        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
        .filter(field -> Annotations.find(field, ScopeDefinition.class.getName()).isPresent())
        .map(CatalogReader::constant)
        .toList();
  }

  private static String constant(VariableElement field) {
    return field.getConstantValue() instanceof String value ? value : "";
  }

  private Stream<TypeElement> withIncluded(List<TypeElement> catalogs) {
    Set<TypeElement> found = new LinkedHashSet<>();
    catalogs.forEach(catalog -> include(catalog, found));
    return found.stream();
  }

  private void include(TypeElement catalog, Set<TypeElement> found) {
    if (found.add(catalog)) {
      named(catalog, ScopeCatalog.class, "includes").forEach(other -> include(other, found));
    }
  }

  private Stream<TypeElement> named(Element element, Class<?> annotation, String member) {
    return Annotations.find(element, annotation.getName()).stream()
        .flatMap(found -> Annotations.types(found, member))
        .map(types::asElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }
}
