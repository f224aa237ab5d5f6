package org.scopewarden.processor.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.scopewarden.processor.collect.Additions.RequiredCheck;
import org.scopewarden.processor.collect.CheckParameter;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredCheck;
import org.scopewarden.processor.collect.DeclaredCheck.Returned;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** SW904: classes that are named as object checks and cannot be called. */
final class CheckRules {

  private CheckRules() {}

  /** What is wrong with the checks, each by itself. */
  static Stream<Problem> check(Declarations declarations, String packageName) {
    return declarations.additions().checks().stream()
        .flatMap(required -> check(required, packageName).stream());
  }

  private static Optional<Problem> check(RequiredCheck required, String packageName) {
    return finding(required.check(), packageName)
        .map(finding -> Rule.UNUSABLE_CHECK.at(required.site(), finding));
  }

  private static Optional<String> finding(DeclaredCheck check, String packageName) {
    String name = check.type().simpleName();
    if (!check.concrete()) {
      return Optional.of(name + " is no class of which there are instances");
    }
    if (check.methods().size() != 1) {
      return Optional.of(name + " has " + check.methods().size() + " public methods");
    }
    if (check.confinedTo().stream().anyMatch(other -> !other.equals(packageName))) {
      return Optional.of(name + ", or what it takes, is not public");
    }
    if (check.kept().isPresent()) {
      return Optional.of(name + " keeps the " + check.kept().get() + " of one request for all");
    }
    DeclaredCheck.Method method = check.methods().get(0);
    if (method.returned() == Returned.OTHER) {
      return Optional.of(name + "." + method.name() + " returns nothing that decides");
    }
    return method.parameters().stream()
        .filter(CheckParameter.Unknown.class::isInstance)
        .map(unknown -> ((CheckParameter.Unknown) unknown).name())
        .findFirst()
        .map(unknown -> name + "." + method.name() + " does not say what " + unknown + " is");
  }
}
