package org.scopewarden.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;
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

/**
 * Writes a guarded rule as calls that make the runtime's requirement, inherited where they can be.
 */
final class RequirementWriter {

  private final Catalog catalog;

  RequirementWriter(Catalog catalog) {
    this.catalog = catalog;
  }

  CodeBlock write(Guarded rule, List<BoundCheck> checks) {
    List<CodeBlock> calls = new ArrayList<>();
    if (!rule.schemes().isEmpty()) {
      calls.add(CodeBlock.of("by($L)", schemes(rule.schemes())));
    }
    if (!rule.stepUp().equals(StepUp.NONE)) {
      calls.add(CodeBlock.of("withStepUp($L)", stepUp(rule.stepUp())));
    }
    checks.stream().map(CheckWriter::write).forEach(calls::add);
    CodeBlock rest =
        calls.stream().map(call -> CodeBlock.of("\n.$L", call)).collect(CodeBlock.joining(""));
    return CodeBlock.of("$L$>$>$L$<$<", clauses(rule.clauses()), rest);
  }

  private CodeBlock clauses(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return CodeBlock.of("authenticated()");
    }
    CodeBlock all = clauses.stream().map(this::clause).collect(CodeBlock.joining(",\n"));
    return clauses.size() == 1
        ? CodeBlock.of("allOf($L)", all)
        : CodeBlock.of("allOf($>$>\n$L$<$<)", all);
  }

  private CodeBlock clause(Clause clause) {
    List<CodeBlock> parts = new ArrayList<>();
    List<String> scopes = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    for (Atom atom : clause.anyOf()) {
      if (atom instanceof Scope scope) {
        scopes.add(scope.name());
      } else if (atom instanceof Role role) {
        roles.add(role.name());
      } else if (atom instanceof InstanceScope instance) {
        parts.add(instance(instance));
      }
    }
    if (!scopes.isEmpty()) {
      parts.add(0, CodeBlock.of("anyOf($L)", strings(scopes)));
    }
    if (!roles.isEmpty()) {
      parts.add(CodeBlock.of("anyRoleOf($L)", strings(roles)));
    }
    return withImplying(joined(parts), clause);
  }

  private static CodeBlock instance(InstanceScope instance) {
    return CodeBlock.of("instanceOf($S, $S)", instance.whole().name(), instance.parameter());
  }

  private static CodeBlock joined(List<CodeBlock> parts) {
    return parts.stream()
        .reduce((one, other) -> CodeBlock.of("$L.or($L)", one, other))
        .orElseThrow();
  }

  private CodeBlock withImplying(CodeBlock clause, Clause rule) {
    Set<String> implying = new TreeSet<>();
    for (Atom atom : rule.anyOf()) {
      for (Atom enough : catalog.satisfying(atom)) {
        if (enough instanceof Scope scope) {
          implying.add(scope.name());
        }
      }
    }
    for (Atom atom : rule.anyOf()) {
      implying.remove(atom instanceof InstanceScope one ? one.whole().name() : atom.toString());
    }
    return implying.isEmpty()
        ? clause
        : CodeBlock.of("$L.orImpliedBy($L)", clause, strings(implying));
  }

  private static CodeBlock schemes(List<Scheme> schemes) {
    return schemes.stream()
        .map(scheme -> CodeBlock.of("$T.$L", RuntimeTypes.SCHEME, scheme.name()))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock stepUp(StepUp stepUp) {
    CodeBlock acr = CodeBlock.of("$T.acr($L)", RuntimeTypes.STEP_UP, strings(stepUp.acrValues()));
    return stepUp.maxAge().isPresent()
        ? CodeBlock.of("$L.within($L)", acr, stepUp.maxAge().getAsLong())
        : acr;
  }

  private static CodeBlock strings(Collection<String> values) {
    return values.stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", "));
  }
}
