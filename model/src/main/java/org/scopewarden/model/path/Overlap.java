package org.scopewarden.model.path;

import java.util.List;
import java.util.Optional;
import org.scopewarden.model.path.Expression.Choice;

/** The paths that two templates match. */
record Overlap(Template one, Template other) {

  /** One of them, if there are any. */
  Optional<CommonPath> path() {
    Optional<String> text = CommonText.of(one.automaton(), other.automaton());
    return text.flatMap(path ->
        (one.isExact() && other.isExact()) || areMatched(path)
            ? Optional.of(new CommonPath(Optional.of(path)))
            : undecided());
  }

  private boolean areMatched(String path) {
    return one.matches(path) && other.matches(path);
  }

  /** A template without variables matches one path, which can be tried. */
  private Optional<CommonPath> undecided() {
    return (one.isLiteral() && !other.mayMatch(one.toString()))
            || (other.isLiteral() && !one.mayMatch(other.toString()))
        ? Optional.empty()
        : Optional.of(new CommonPath(Optional.empty()));
  }

  /**
   * One that none of {@code others} matches, as far as what they match is known, if there are any.
   */
  Optional<CommonPath> pathOutside(List<Template> others) {
    return path().flatMap(path -> isOutside(path, others) ? Optional.of(path) : remaining(others));
  }

  private static boolean isOutside(CommonPath path, List<Template> others) {
    return path.example()
        .map(text -> others.stream().noneMatch(each -> each.matches(text)))
        .orElse(false);
  }

  private Optional<CommonPath> remaining(List<Template> others) {
    List<Expression> excluded =
        others.stream().filter(Template::isExact).map(Template::wholeExpression).toList();
    return RemainingText.of(one.automaton(), other.automaton(), Automaton.of(new Choice(excluded)))
        .map(path ->
            isOutside(path, others) && path.example().filter(this::areMatched).isPresent()
                ? path
                : new CommonPath(Optional.empty()));
  }
}
