package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.scopewarden.annotations.AcceptsSchemes;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.annotations.RequiresStepUp;
import org.scopewarden.model.Scheme;
import org.scopewarden.processor.collect.Additions.AcceptedSchemes;
import org.scopewarden.processor.collect.Additions.RequiredCheck;
import org.scopewarden.processor.collect.Additions.RequiredStepUp;
import org.scopewarden.processor.report.Site;

/** Reads what a class or method adds to a rule. */
final class AdditionReader {

  private static final Set<String> ADDING =
      Set.of(
          RequiresCheck.class.getName(),
          AcceptsSchemes.class.getName(),
          RequiresStepUp.class.getName());

  private final CheckReader checks;

  AdditionReader(CheckReader checks) {
    this.checks = checks;
  }

  Additions read(List<FoundAnnotation> all) {
    if (all.stream().noneMatch(AdditionReader::adds)) {
      return Additions.NONE; // Most classes and methods say who, and no more.
    }
    return new Additions(
        of(all, RequiresCheck.class).flatMap(this::checks).toList(),
        of(all, AcceptsSchemes.class).map(AdditionReader::schemes).toList(),
        of(all, RequiresStepUp.class).map(AdditionReader::stepUp).toList());
  }

  private static boolean adds(FoundAnnotation found) {
    return ADDING.contains(found.type());
  }

  private static Stream<FoundAnnotation> of(List<FoundAnnotation> all, Class<?> type) {
    return all.stream().filter(found -> found.is(type.getName()));
  }

  /** One that names nothing, or what is no class, is read as well, and cannot be called. */
  private Stream<RequiredCheck> checks(FoundAnnotation found) {
    List<RequiredCheck> named =
        elements(found, "value")
            .map(value -> new RequiredCheck(found.site().at(value), check(value)))
            .toList();
    return named.isEmpty()
        ? Stream.of(new RequiredCheck(found.use(), DeclaredCheck.uncallable("{}")))
        : named.stream();
  }

  private DeclaredCheck check(AnnotationValue value) {
    return value.getValue() instanceof DeclaredType type
        ? checks.read((TypeElement) type.asElement())
        : DeclaredCheck.uncallable(String.valueOf(value.getValue()));
  }

  private static AcceptedSchemes schemes(FoundAnnotation found) {
    Optional<AnnotationValue> csrf = Annotations.value(found.annotation(), "csrfProtection");
    return new AcceptedSchemes(
        found.use(),
        elements(found, "value")
            .map(AnnotationValue::getValue)
            .filter(VariableElement.class::isInstance)
            .map(constant -> ((VariableElement) constant).getSimpleName().toString())
            .map(Scheme::valueOf)
            .toList(),
        csrf.map(value -> value.getValue().equals(true)).orElse(true),
        csrf.map(found.site()::at).orElse(found.use()));
  }

  private static RequiredStepUp stepUp(FoundAnnotation found) {
    Optional<AnnotationValue> maxAge = Annotations.value(found.annotation(), "maxAge");
    Site site = found.site();
    return new RequiredStepUp(
        found.use(),
        elements(found, "acr")
            .map(value -> new Literal(value.getValue().toString(), site.at(value)))
            .toList(),
        maxAge.map(value -> ((Number) value.getValue()).longValue()).orElse(-1L),
        maxAge.map(site::at).orElse(found.use()));
  }

  private static Stream<AnnotationValue> elements(FoundAnnotation found, String member) {
    return Annotations.value(found.annotation(), member).stream()
        .flatMap(value -> Annotations.elements(value).stream());
  }
}
