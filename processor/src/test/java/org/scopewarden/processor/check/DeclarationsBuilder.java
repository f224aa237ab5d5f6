package org.scopewarden.processor.check;

import static org.scopewarden.processor.check.Places.at;
import static org.scopewarden.processor.check.Places.literal;
import static org.scopewarden.processor.check.Places.literals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopewarden.model.Scheme;
import org.scopewarden.processor.collect.Additions;
import org.scopewarden.processor.collect.Additions.AcceptedSchemes;
import org.scopewarden.processor.collect.Additions.RequiredCheck;
import org.scopewarden.processor.collect.Additions.RequiredStepUp;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredCheck;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.collect.PublicDeclaration;
import org.scopewarden.processor.collect.RoleDeclaration;
import org.scopewarden.processor.collect.ScopeDeclaration;
import org.scopewarden.processor.report.Site;

/** Says by hand what one class or method declares; each annotation stands at its own name. */
final class DeclarationsBuilder {

  private final String name;
  private final List<ScopeDeclaration> scopes = new ArrayList<>();
  private Optional<Site> authenticated = Optional.empty();
  private final List<PublicDeclaration> open = new ArrayList<>();
  private Optional<Site> denied = Optional.empty();
  private final List<Site> permitAll = new ArrayList<>();
  private final List<RoleDeclaration> roles = new ArrayList<>();
  private final List<RequiredCheck> checks = new ArrayList<>();
  private final List<AcceptedSchemes> schemes = new ArrayList<>();
  private final List<RequiredStepUp> stepUps = new ArrayList<>();
  private final List<Literal> notObjectScoped = new ArrayList<>();
  private final List<Site> forgotten = new ArrayList<>();

  private DeclarationsBuilder(String name) {
    this.name = name;
  }

  /** Begins with nothing on {@code name}. */
  static DeclarationsBuilder on(String name) {
    return new DeclarationsBuilder(name);
  }

  DeclarationsBuilder scope(String value) {
    return clauses(List.of(literals(value)));
  }

  DeclarationsBuilder anyOf(String... alternatives) {
    return clauses(List.of(literals(alternatives)));
  }

  DeclarationsBuilder allOf(String... all) {
    return clauses(Stream.of(all).map(one -> literals(one)).toList());
  }

  /** A list that is written as {@code {}}. */
  DeclarationsBuilder emptyList() {
    scopes.add(new ScopeDeclaration(at("@RequiresScope"), List.of(), List.of(at("{}"))));
    return this;
  }

  DeclarationsBuilder clauses(List<List<Literal>> clauses) {
    scopes.add(new ScopeDeclaration(at("@RequiresScope"), clauses, List.of()));
    return this;
  }

  DeclarationsBuilder authenticated() {
    authenticated = Optional.of(at("@Authenticated"));
    return this;
  }

  DeclarationsBuilder open(String reason) {
    return open(reason, false);
  }

  DeclarationsBuilder open(String reason, boolean identify) {
    open.add(new PublicDeclaration(at("@Public"), literal(reason), identify));
    return this;
  }

  DeclarationsBuilder denied() {
    denied = Optional.of(at("@DenyAll"));
    return this;
  }

  DeclarationsBuilder permitAll() {
    permitAll.add(at("@PermitAll"));
    return this;
  }

  DeclarationsBuilder roles(String... anyOf) {
    roles.add(new RoleDeclaration(at("@RolesAllowed"), literals(anyOf)));
    return this;
  }

  DeclarationsBuilder check(DeclaredCheck check) {
    checks.add(new RequiredCheck(at(check.type().simpleName() + ".class"), check));
    return this;
  }

  DeclarationsBuilder schemes(boolean csrfProtection, Scheme... accepted) {
    schemes.add(
        new AcceptedSchemes(
            at("@AcceptsSchemes"), List.of(accepted), csrfProtection, at("csrfProtection")));
    return this;
  }

  DeclarationsBuilder stepUp(long maxAge, String... acr) {
    stepUps.add(new RequiredStepUp(at("@RequiresStepUp"), literals(acr), maxAge, at("maxAge")));
    return this;
  }

  DeclarationsBuilder notObjectScoped(String reason) {
    notObjectScoped.add(literal(reason));
    return this;
  }

  DeclarationsBuilder forgotten(String composed) {
    forgotten.add(at(composed));
    return this;
  }

  Declarations build() {
    return new Declarations(
        scopes,
        authenticated,
        open,
        denied,
        permitAll,
        roles,
        new Additions(checks, schemes, stepUps),
        notObjectScoped,
        forgotten,
        name);
  }
}
