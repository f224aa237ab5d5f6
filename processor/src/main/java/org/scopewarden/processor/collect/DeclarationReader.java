package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.RequiresScopes;
import org.scopewarden.processor.report.Site;

/** Reads what a class or method says about access, by annotations of ours and composed ones. */
final class DeclarationReader {

  private static final String SECURITY = "jakarta.annotation.security.";
  private static final String DENY_ALL = SECURITY + "DenyAll";

  private final SignatureReader signatures;
  private final AdditionReader additions;
  private final Map<Element, Declarations> known = new HashMap<>();

  DeclarationReader(SignatureReader signatures, CheckReader checks) {
    this.signatures = signatures;
    this.additions = new AdditionReader(checks);
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
    return all.isEmpty()
        ? Declarations.none(name(element))
        : of(all, each(all, DENY_ALL, FoundAnnotation::use).stream(), name(element));
  }

  /** What annotations say that stand on {@code name}, which {@code denied} closes to everyone. */
  Declarations of(List<FoundAnnotation> all, Stream<Site> denied, String name) {
    List<Site> forgotten =
        all.stream().filter(FoundAnnotation::isForgotten).map(FoundAnnotation::use).toList();
    return new Declarations(
        all.stream().flatMap(DeclarationReader::scopes).toList(),
        each(all, Authenticated.class.getName(), FoundAnnotation::use).stream().findFirst(),
        each(all, Public.class.getName(), DeclarationReader::open),
        denied.findFirst(),
        each(all, SECURITY + "PermitAll", FoundAnnotation::use),
        each(all, SECURITY + "RolesAllowed", DeclarationReader::roles),
        additions.read(all),
        each(all, NotObjectScoped.class.getName(), DeclarationReader::reason),
        forgotten,
        name);
  }

  private String name(Element element) {
    String type = Hierarchy.typeOf(element).getQualifiedName().toString();
    return element instanceof ExecutableElement method
        ? type + "." + signatures.signature(method).inWords()
        : type;
  }

  /** What is read from each annotation of one type. */
  private static <T> List<T> each(
      List<FoundAnnotation> all, String type, Function<FoundAnnotation, T> reading) {
    List<T> read = new ArrayList<>();
    for (FoundAnnotation found : all) {
      if (found.is(type)) {
        read.add(reading.apply(found));
      }
    }
    return read;
  }

  private static Stream<ScopeDeclaration> scopes(FoundAnnotation found) {
    if (found.is(RequiresScope.class.getName())) {
      return Stream.of(ScopeReader.read(found.use(), found.site(), found.annotation()));
    }
    return found.is(RequiresScopes.class.getName()) ? repeated(found) : Stream.empty();
  }

  /** An empty container names no scope, like an empty annotation. */
  private static Stream<ScopeDeclaration> repeated(FoundAnnotation container) {
    List<ScopeDeclaration> declarations =
        Annotations.value(container.annotation(), "value").stream()
            .flatMap(value -> Annotations.elements(value).stream())
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
            .map(one -> ScopeReader.read(container.use(), container.site(one), one))
            .toList();
    return declarations.isEmpty()
        ? Stream.of(new ScopeDeclaration(container.site(), List.of(), List.of()))
        : declarations.stream();
  }

  private static RoleDeclaration roles(FoundAnnotation found) {
    return new RoleDeclaration(
        found.use(),
        Annotations.value(found.annotation(), "value").stream()
            .flatMap(value -> Annotations.elements(value).stream())
            .map(value -> new Literal(value.getValue().toString(), found.site().at(value)))
            .toList());
  }

  private static PublicDeclaration open(FoundAnnotation found) {
    return new PublicDeclaration(
        found.use(), reason(found), Annotations.isTrue(found.annotation(), "identify"));
  }

  private static Literal reason(FoundAnnotation found) {
    return Annotations.value(found.annotation(), "reason")
        .map(value -> new Literal(value.getValue().toString(), found.site().at(value)))
        .orElse(new Literal("", found.site()));
  }
}
