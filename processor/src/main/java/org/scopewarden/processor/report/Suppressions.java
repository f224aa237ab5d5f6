package org.scopewarden.processor.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.scopewarden.annotations.SuppressRule;
import org.scopewarden.annotations.SuppressRules;

/** Finds the {@code @SuppressRule} that silences a problem. */
public final class Suppressions {

  private Suppressions() {}

  /** Whether the element of the problem, or one around it, silences a rule that may be silenced. */
  static boolean silence(Problem problem) {
    return problem.location() instanceof Site site && isSilenced(problem.rule(), site.element());
  }

  /** Whether an element, or one around it, silences a rule that may be silenced. */
  public static boolean isSilenced(Rule rule, Element element) {
    return !rule.isFixed()
        && Stream.iterate(element, e -> e != null, Element::getEnclosingElement)
            .flatMap(each -> each.getAnnotationMirrors().stream())
            .flatMap(Suppressions::suppressions)
            .anyMatch(found ->
                value(found, "code").equals(rule.code()) && !value(found, "reason").isBlank());
  }

  private static Stream<AnnotationMirror> suppressions(AnnotationMirror annotation) {
    if (is(annotation, SuppressRule.class)) {
      return Stream.of(annotation);
    }
    return is(annotation, SuppressRules.class)
        ? annotation.getElementValues().values().stream()
            .map(AnnotationValue::getValue)
            .filter(List.class::isInstance)
            .flatMap(all -> ((List<?>) all).stream())
            .map(element -> (AnnotationMirror) ((AnnotationValue) element).getValue())
        : Stream.empty();
  }

  private static boolean is(AnnotationMirror annotation, Class<?> type) {
    TypeElement element = (TypeElement) annotation.getAnnotationType().asElement();
    return element.getQualifiedName().contentEquals(type.getName());
  }

  private static String value(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue().getValue().toString();
      }
    }
    return "";
  }
}
