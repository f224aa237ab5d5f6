package org.scopewarden.review.ask;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.StepUp;

/** What must be true besides scopes and roles, in words. */
final class Conditions {

  /** More values of a path parameter are counted, not shown. */
  private static final int SHOWN = 5;

  private Conditions() {}

  /** The kinds of credential, the login, the checks; empty if anything will do. */
  static List<String> of(AccessRule rule) {
    List<String> conditions = new ArrayList<>();
    if (rule instanceof Guarded guarded) {
      if (!guarded.schemes().isEmpty()) {
        conditions.add(
            guarded.schemes().stream()
                .map(Scheme::toString)
                .collect(joining(" or ", "the credential is ", "")));
      }
      if (!guarded.stepUp().equals(StepUp.NONE)) {
        conditions.add("the login is " + guarded.stepUp());
      }
      guarded.checks().stream()
          .map(ObjectCheck::toString)
          .forEach(check -> conditions.add(check + " agrees"));
    }
    return conditions;
  }

  /** Such as {@code id is 42, or id is 43}; for any parameters nothing. */
  static List<String> where(List<Map<String, String>> where) {
    if (where.isEmpty()) {
      return List.of();
    }
    String shown = where.stream().limit(SHOWN).map(Conditions::values).collect(joining(", or "));
    int more = where.size() - SHOWN;
    return List.of(more > 0 ? shown + ", or " + more + " more" : shown);
  }

  private static String values(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + " is " + value.getValue())
        .collect(joining(" and "));
  }
}
