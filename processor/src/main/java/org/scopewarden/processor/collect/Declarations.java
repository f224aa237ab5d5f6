package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopewarden.processor.report.Site;

/**
 * What one class or method says about access.
 *
 * @param scopes each {@code @RequiresScope}
 * @param authenticated where {@code @Authenticated} stands
 * @param open the {@code @Public}
 * @param declaredOn the class or method, as a Java programmer names it
 */
public record Declarations(
    List<ScopeDeclaration> scopes,
    Optional<Site> authenticated,
    Optional<PublicDeclaration> open,
    String declaredOn) {

  public Declarations {
    scopes = List.copyOf(scopes);
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return scopes.isEmpty() && authenticated.isEmpty() && open.isEmpty();
  }

  /** Where each annotation stands. */
  public Stream<Site> sites() {
    return Stream.of(
            scopes.stream().map(ScopeDeclaration::site),
            authenticated.stream(),
            open.stream().map(PublicDeclaration::site))
        .flatMap(sites -> sites);
  }
}
