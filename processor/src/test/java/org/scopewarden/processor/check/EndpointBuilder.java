package org.scopewarden.processor.check;

import static org.scopewarden.processor.check.Places.at;
import static org.scopewarden.processor.check.Places.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Route;
import org.scopewarden.processor.collect.ClassName;
import org.scopewarden.processor.collect.CredentialParameter;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.collect.InterceptorSource;
import org.scopewarden.processor.collect.Level;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.collect.RequestParameter;

/** Makes {@code acme.Users.list()} by hand, which stands at its own name. */
final class EndpointBuilder {

  static final MethodSignature LIST = new MethodSignature("list", "()V");
  static final String ROUTED_BY = "acme.Users.list()";

  private static final Route USERS = new Route("GET", "/users", List.of(), List.of());

  private final List<Route> routes = new ArrayList<>(List.of(USERS));
  private final List<RequestParameter> parameters = new ArrayList<>();
  private final List<CredentialParameter> credentials = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private Set<MethodSignature> aliases = Set.of();
  private Optional<Literal> notObjectScoped = Optional.empty();

  private EndpointBuilder() {}

  /** Begins with {@code GET /users}, which declares nothing. */
  static EndpointBuilder endpoint() {
    return new EndpointBuilder();
  }

  /** It hangs nowhere, or only where is said after that. */
  EndpointBuilder unrouted() {
    routes.clear();
    return this;
  }

  EndpointBuilder route(String method, String path, String... produces) {
    routes.add(new Route(method, path, List.of(), List.of(produces)));
    return this;
  }

  EndpointBuilder takes(Source source, String name) {
    return takes(source, name, Optional.empty(), false);
  }

  EndpointBuilder takes(Source source, String name, Optional<String> standard, boolean encoded) {
    parameters.add(new RequestParameter(new Parameter(source, name), standard, encoded));
    return this;
  }

  EndpointBuilder credential(String name, boolean inUrl) {
    credentials.add(new CredentialParameter(name, inUrl, at(name)));
    return this;
  }

  EndpointBuilder alias(MethodSignature alias) {
    aliases = Set.of(alias);
    return this;
  }

  EndpointBuilder notObjectScoped(String reason) {
    notObjectScoped = Optional.of(Places.literal(reason));
    return this;
  }

  /** The next level: what methods say. */
  EndpointBuilder method(DeclarationsBuilder... said) {
    return level(Level.Kind.METHOD, said);
  }

  /** The next level: what classes or interfaces say. */
  EndpointBuilder type(DeclarationsBuilder... said) {
    return level(Level.Kind.CLASS, said);
  }

  private EndpointBuilder level(Level.Kind kind, DeclarationsBuilder... said) {
    List<Declarations> all = Stream.of(said).map(DeclarationsBuilder::build).toList();
    levels.add(new Level(kind, all));
    return this;
  }

  DeclaredEndpoint build() {
    return new DeclaredEndpoint(
        at("list()"),
        LIST,
        aliases,
        ROUTED_BY,
        routes,
        parameters,
        notObjectScoped,
        credentials,
        levels);
  }

  /** {@code acme.Users} with this endpoint alone. */
  DeclaredResource inResource() {
    return resource(List.of(build()));
  }

  static DeclaredResource resource(List<DeclaredEndpoint> endpoints) {
    return new DeclaredResource(
        element("Users"),
        new ClassName("acme", List.of("Users")),
        new InterceptorSource.Beside(),
        List.of(),
        endpoints,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
