package org.scopewarden.processor.collect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.RequiresScopes;
import org.scopewarden.processor.report.Site;

/** Reads what a class or method says about access, by annotations of ours and composed ones. */
final class DeclarationReader {

  private static final String SECURITY = "jakarta.annotation.security.";

  private final SignatureReader signatures;
  private final Map<Element, Declarations> known = new HashMap<>();

  DeclarationReader(SignatureReader signatures) {
    this.signatures = signatures;
  }

  Declarations read(Element element) {
    Declarations declarations = known.get(element);
    if (declarations == null) {
      declarations = declarations(element);
      known.put(element, declarations);
    }
    return declarations;
  }

  private Declarations declarations(Element element) {
    List<FoundAnnotation> all = FoundAnnotation.on(element);
    return new Declarations(
        all.stream().flatMap(DeclarationReader::scopes).toList(),
        sites(all, Authenticated.class.getName()).findFirst(),
        of(all, Public.class.getName()).map(DeclarationReader::open).toList(),
        sites(all, SECURITY + "DenyAll").findFirst(),
        sites(all, SECURITY + "PermitAll").toList(),
        sites(all, SECURITY + "RolesAllowed").toList(),
        all.stream().filter(FoundAnnotation::isForgotten).map(FoundAnnotation::use).toList(),
        name(element));
  }

  private String name(Element element) {
    String type = Hierarchy.typeOf(element).getQualifiedName().toString();
    return element instanceof ExecutableElement method
        ? type + "." + signatures.signature(method).inWords()
        : type;
  }

  private static Stream<FoundAnnotation> of(List<FoundAnnotation> all, String type) {
    return all.stream().filter(found -> found.is(type));
  }

  private static Stream<Site> sites(List<FoundAnnotation> all, String type) {
    return of(all, type).map(FoundAnnotation::use);
  }

  private static Stream<ScopeDeclaration> scopes(FoundAnnotation found) {
    if (found.is(RequiresScope.class.getName())) {
      return Stream.of(ScopeReader.read(found.use(), found.site(), found.annotation()));
    }
    return found.is(RequiresScopes.class.getName()) ? repeated(found) : Stream.empty();
  }

  private static Stream<ScopeDeclaration> repeated(FoundAnnotation container) {
    return Annotations.value(container.annotation(), "value").stream()
        .flatMap(value -> Annotations.elements(value).stream())
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .map(one -> ScopeReader.read(container.use(), container.site(one), one));
  }

  private static PublicDeclaration open(FoundAnnotation found) {
    Optional<AnnotationValue> reason = Annotations.value(found.annotation(), "reason");
    Literal literal =
        reason
            .map(value -> new Literal(value.getValue().toString(), found.site().at(value)))
            .orElse(new Literal("", found.site()));
    return new PublicDeclaration(
        found.use(), literal, Annotations.isTrue(found.annotation(), "identify"));
  }
}
