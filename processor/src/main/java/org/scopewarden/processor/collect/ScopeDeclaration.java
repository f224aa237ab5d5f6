package org.scopewarden.processor.collect;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.processor.report.Site;

/**
 * One {@code @RequiresScope}, as written.
 *
 * @param clauses each a list of alternatives, one clause for {@code value}, one for each element of
 *     {@code allOf}, one for {@code anyOf}; a clause is empty where {@code anyOf = {}} is written
 * @param emptyLists the members that are written as {@code {}}
 */
public record ScopeDeclaration(Site site, List<List<Literal>> clauses, List<Site> emptyLists) {

  public ScopeDeclaration {
    clauses = clauses.stream().map(List::copyOf).toList();
    emptyLists = List.copyOf(emptyLists);
  }

  /** Every scope that is named. */
  public Stream<Literal> scopes() {
    return clauses.stream().flatMap(List::stream);
  }
}
