package org.scopewarden.model.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;

/**
 * Says what path parameters are called now, so that a rule which names the same part of the same
 * path by another word is the same rule.
 */
final class Renaming {

  private final Map<String, String> names = new HashMap<>();

  private Renaming() {}

  /** By the first two routes whose paths differ in names only; without any, names stay. */
  static Renaming between(Entry before, Entry after) {
    for (Route old : before.routes()) {
      String shape = Template.shape(old.path());
      for (Route now : after.routes()) {
        if (shape.equals(Template.shape(now.path()))) {
          return between(old, now);
        }
      }
    }
    return new Renaming();
  }

  private static Renaming between(Route before, Route after) {
    Renaming renaming = new Renaming();
    List<String> old = before.parameters();
    List<String> now = after.parameters();
    for (int i = 0; i < old.size(); i++) {
      renaming.names.put(old.get(i), now.get(i));
    }
    return renaming;
  }

  /** The rule as it would be written now. */
  AccessRule of(AccessRule rule) {
    return rule instanceof Guarded guarded
        ? new Guarded(
            guarded.schemes(),
            guarded.clauses().stream().map(this::clause).toList(),
            guarded.checks().stream().map(this::check).toList(),
            guarded.stepUp())
        : rule;
  }

  private Clause clause(Clause clause) {
    return Clause.anyOf(clause.anyOf().stream().map(this::atom).toList());
  }

  private Atom atom(Atom atom) {
    return atom instanceof InstanceScope scope
        ? new InstanceScope(scope.whole(), name(scope.parameter()))
        : atom;
  }

  private ObjectCheck check(ObjectCheck check) {
    return new ObjectCheck(
        check.type(), check.method(), check.parameters().stream().map(this::parameter).toList());
  }

  private Parameter parameter(Parameter parameter) {
    return parameter.source() == Source.PATH
        ? new Parameter(Source.PATH, name(parameter.name()))
        : parameter;
  }

  private String name(String old) {
    return names.getOrDefault(old, old);
  }
}
