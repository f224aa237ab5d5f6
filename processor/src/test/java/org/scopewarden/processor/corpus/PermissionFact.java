package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Scope;

/**
 * What an endpoint asks of its caller. An endpoint that asks for nothing is public if the
 * application said so in as many words, and for any authenticated caller if it said nothing.
 *
 * @param mode {@code all}, {@code any} or {@code none} of the scopes
 * @param declared whether the application declared it
 */
record PermissionFact(String mode, List<String> scopes, boolean declared) {

  private static final String OPEN = "declared open to everyone";

  /** Whether everyone may call. */
  boolean isPublic() {
    return declared && mode.equals("none");
  }

  /** The annotation that says so, with scopes as constants of the class {@code constants}. */
  String annotation(String constants) {
    if (mode.equals("none")) {
      return isPublic() ? "@Public(reason = \"" + OPEN + "\")" : "@Authenticated";
    }
    List<String> names = scopes.stream().map(scope -> constants + "." + scope).toList();
    return mode.equals("all") && names.size() == 1
        ? "@RequiresScope(" + names.get(0) + ")"
        : "@RequiresScope(" + mode + "Of = {" + String.join(", ", names) + "})";
  }

  /** The same in normal form. */
  AccessRule rule() {
    return switch (mode) {
      case "all" -> new AccessRule.Guarded(clauses().toList());
      case "any" -> new AccessRule.Guarded(List.of(anyOf(scopes)));
      default ->
          isPublic() ? new AccessRule.Public(OPEN, false) : new AccessRule.Guarded(List.of());
    };
  }

  private Stream<Clause> clauses() {
    return scopes.stream().map(scope -> anyOf(List.of(scope)));
  }

  private static Clause anyOf(List<String> scopes) {
    return Clause.anyOf(scopes.stream().map(Scope::new).toList());
  }

  /** A rule on one line, with the reason of a public one. */
  static String inWords(AccessRule rule) {
    return rule instanceof AccessRule.Public open
        ? Stream.of("public", open.reason()).collect(joining(": "))
        : rule.toString();
  }
}
