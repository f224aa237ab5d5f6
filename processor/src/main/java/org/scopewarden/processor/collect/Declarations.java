package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopewarden.processor.report.Site;

/**
 * What one class or method says about access. The order of annotations makes no difference.
 *
 * @param scopes each {@code @RequiresScope}
 * @param authenticated where {@code @Authenticated} stands
 * @param open each {@code @Public}: one, unless composed annotations bring others
 * @param denied where {@code @DenyAll} stands
 * @param permitAll where {@code @PermitAll} stands
 * @param roles each {@code @RolesAllowed}
 * @param additions what is asked for beyond that
 * @param notObjectScoped the reason of each {@code @NotObjectScoped}, which says nothing about who
 * @param forgotten where composed annotations stand that no class file will show
 * @param declaredOn the class or method, as a Java programmer names it
 */
public record Declarations(
    List<ScopeDeclaration> scopes,
    Optional<Site> authenticated,
    List<PublicDeclaration> open,
    Optional<Site> denied,
    List<Site> permitAll,
    List<RoleDeclaration> roles,
    Additions additions,
    List<Literal> notObjectScoped,
    List<Site> forgotten,
    String declaredOn) {

  public Declarations {
    scopes = List.copyOf(scopes);
    open = List.copyOf(open);
    permitAll = List.copyOf(permitAll);
    roles = List.copyOf(roles);
    notObjectScoped = List.copyOf(notObjectScoped);
    forgotten = List.copyOf(forgotten);
  }

  /** Nothing is said. */
  static Declarations none(String declaredOn) {
    return new Declarations(
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Additions.NONE,
        List.of(),
        List.of(),
        declaredOn);
  }

  /** Whether nothing is said that a rule is made of. */
  public boolean isEmpty() {
    return !saysWho() && additions.isEmpty();
  }

  /** Whether a valid credential is asked for. */
  public boolean isGuarded() {
    return !scopes.isEmpty() || !roles.isEmpty() || authenticated.isPresent();
  }

  /** Whether it is said who may call, whatever is added to that. */
  public boolean saysWho() {
    return isGuarded() || !open.isEmpty() || denied.isPresent() || !permitAll.isEmpty();
  }

  /** Where each annotation stands. */
  public Stream<Site> sites() {
    return Stream.of(
            scopes.stream().map(ScopeDeclaration::site),
            authenticated.stream(),
            open.stream().map(PublicDeclaration::site),
            denied.stream(),
            permitAll.stream(),
            roles.stream().map(RoleDeclaration::site),
            additions.sites())
        .flatMap(sites -> sites);
  }
}
