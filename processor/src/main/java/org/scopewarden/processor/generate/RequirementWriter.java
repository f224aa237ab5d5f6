package org.scopewarden.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Scope;

/** Writes a guarded rule as a call that makes the runtime's requirement. */
final class RequirementWriter {

  private final Catalog catalog;

  RequirementWriter(Catalog catalog) {
    this.catalog = catalog;
  }

  CodeBlock write(AccessRule.Guarded rule) {
    if (rule.clauses().isEmpty()) {
      return CodeBlock.of("$T.authenticated()", RuntimeTypes.REQUIREMENT);
    }
    CodeBlock clauses = rule.clauses().stream().map(this::clause).collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("$T.allOf(\n$>$>$L$<$<)", RuntimeTypes.REQUIREMENT, clauses);
  }

  private CodeBlock clause(Clause clause) {
    CodeBlock anyOf =
        CodeBlock.of("$T.anyOf($L)", RuntimeTypes.SCOPE_CLAUSE, strings(clause.anyOf()));
    Set<Scope> implying = new TreeSet<>();
    clause.anyOf().forEach(scope -> implying.addAll(catalog.satisfying(scope)));
    clause.anyOf().forEach(implying::remove);
    return implying.isEmpty()
        ? anyOf
        : CodeBlock.of("$L.orImpliedBy($L)", anyOf, strings(implying));
  }

  private static CodeBlock strings(Collection<Scope> scopes) {
    return scopes.stream()
        .map(scope -> CodeBlock.of("$S", scope.name()))
        .collect(CodeBlock.joining(", "));
  }
}
