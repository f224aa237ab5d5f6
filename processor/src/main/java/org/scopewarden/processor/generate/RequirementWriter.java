package org.scopewarden.processor.generate;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;
import org.scopewarden.processor.check.BoundCheck;

/** Writes what a guarded rule asks for, in the words that the runtime's table knows. */
final class RequirementWriter {

  private final Catalog catalog;

  RequirementWriter(Catalog catalog) {
    this.catalog = catalog;
  }

  List<String> write(Guarded rule, List<BoundCheck> checks) {
    List<String> lines = new ArrayList<>();
    if (rule.clauses().isEmpty()) {
      lines.add("authenticated");
    }
    rule.clauses().forEach(clause -> write(clause, lines));
    if (!rule.schemes().isEmpty()) {
      lines.add("by " + rule.schemes().stream().map(Scheme::name).collect(joining(" ")));
    }
    if (!rule.stepUp().equals(StepUp.NONE)) {
      lines.add("step-up" + stepUp(rule.stepUp()));
    }
    checks.forEach(check -> lines.add("checked by " + JavaText.visible(check.inWords())));
    return lines;
  }

  private void write(Clause clause, List<String> lines) {
    List<String> scopes = new ArrayList<>();
    List<String> instances = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    for (Atom atom : clause.anyOf()) {
      if (atom instanceof Scope scope) {
        scopes.add("scope " + scope.name());
      } else if (atom instanceof InstanceScope instance) {
        instances.add("instance " + instance.whole().name() + " " + instance.parameter());
      } else if (atom instanceof Role role) {
        roles.add("role " + encoded(role.name()));
      }
    }
    scopes.addAll(instances);
    scopes.addAll(roles);
    lines.add("require " + String.join(" or ", scopes));
    Set<String> implying = implying(clause);
    if (!implying.isEmpty()) {
      lines.add("  implied by " + String.join(" ", implying));
    }
  }

  private Set<String> implying(Clause clause) {
    Set<String> implying = new TreeSet<>();
    for (Atom atom : clause.anyOf()) {
      for (Atom enough : catalog.satisfying(atom)) {
        if (enough instanceof Scope scope) {
          implying.add(scope.name());
        }
      }
    }
    for (Atom atom : clause.anyOf()) {
      implying.remove(atom instanceof InstanceScope one ? one.whole().name() : atom.toString());
    }
    return implying;
  }

  private static String stepUp(StepUp stepUp) {
    String age = stepUp.maxAge().isPresent() ? " max-age " + stepUp.maxAge().getAsLong() : "";
    String values =
        stepUp.acrValues().stream().map(RequirementWriter::encoded).collect(joining(" "));
    return values.isEmpty() ? age : age + " acr " + values;
  }

  /** As in a form, except for what URNs and URLs are full of: it is decoded in any case. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":").replace("%2F", "/");
  }
}
