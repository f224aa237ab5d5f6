package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.scopewarden.annotations.DeclareAccess;
import org.scopewarden.annotations.DeclareAccesses;
import org.scopewarden.processor.collect.Adoption.DeclaredAccess;
import org.scopewarden.processor.report.Site;

/** Reads what the packages of a module say about resource classes of jars. */
final class AdoptionReader {

  private static final List<String> NESTED = List.of("scopes", "authenticated", "open", "checks");

  private final Elements elements;
  private final DeclarationReader declarations;

  AdoptionReader(Elements elements, DeclarationReader declarations) {
    this.elements = elements;
    this.declarations = declarations;
  }

  /** The classes that the packages of {@code types}, and those above them, speak of. */
  Collection<Adoption> read(Collection<TypeElement> types) {
    Map<TypeElement, Adoption> found = new LinkedHashMap<>();
    types.stream()
        .map(type -> elements.getPackageOf(type).getQualifiedName().toString())
        .distinct()
        .flatMap(AdoptionReader::withParents)
        .distinct()
        .sorted()
        .map(elements::getPackageElement)
        .filter(Objects::nonNull)
        .forEach(in -> of(in).forEach(annotation -> read(in, annotation, found)));
    return found.values();
  }

  private static Stream<String> withParents(String name) {
    return Stream.iterate(
        name, s -> !s.isEmpty(), s -> s.substring(0, Math.max(0, s.lastIndexOf('.'))));
  }

  private static Stream<AnnotationMirror> of(PackageElement in) {
    return Stream.concat(
        Annotations.find(in, DeclareAccess.class.getName()).stream(),
        Annotations.find(in, DeclareAccesses.class.getName()).stream()
            .flatMap(container -> nested(container, "value")));
  }

  private void read(
      PackageElement in, AnnotationMirror annotation, Map<TypeElement, Adoption> found) {
    Site site =
        Annotations.value(annotation, "resource")
            .map(value -> Site.of(in, annotation).at(value))
            .orElse(Site.of(in, annotation));
    Annotations.types(annotation, "resource")
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .forEach(type -> found.merge(type, adoption(in, type, site, annotation), this::joined));
  }

  private Adoption adoption(
      PackageElement in, TypeElement type, Site site, AnnotationMirror annotation) {
    Site written =
        Annotations.value(annotation, "method")
            .map(value -> Site.of(in, annotation).at(value))
            .orElse(site);
    String method = Annotations.strings(annotation, "method").findFirst().orElse("");
    String name = in.getQualifiedName().toString();
    Declarations said = declarations.of(found(in, annotation), denied(in, annotation), name);
    return new Adoption(type, name, site, List.of(new DeclaredAccess(written, method, said)));
  }

  private Adoption joined(Adoption one, Adoption other) {
    List<DeclaredAccess> all = new ArrayList<>(one.all());
    all.addAll(other.all());
    return new Adoption(one.type(), one.packageName(), one.site(), all);
  }

  private static List<FoundAnnotation> found(PackageElement in, AnnotationMirror annotation) {
    return NESTED.stream()
        .flatMap(member -> nested(annotation, member))
        .map(nested -> new FoundAnnotation(nested, Site.of(in, nested), in))
        .toList();
  }

  private static Stream<Site> denied(PackageElement in, AnnotationMirror annotation) {
    return Annotations.isTrue(annotation, "denied")
        ? Annotations.value(annotation, "denied").stream()
            .map(value -> Site.of(in, annotation).at(value))
        : Stream.empty();
  }

  private static Stream<AnnotationMirror> nested(AnnotationMirror annotation, String member) {
    return Annotations.value(annotation, member).stream()
        .flatMap(value -> Annotations.elements(value).stream())
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast);
  }
}
