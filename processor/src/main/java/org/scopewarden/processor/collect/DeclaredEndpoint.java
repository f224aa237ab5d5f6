package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Route;
import org.scopewarden.processor.report.Site;

/**
 * An endpoint, as found: nobody has judged it yet.
 *
 * @param signature the method that executes
 * @param aliases the erased signatures of the methods that it overrides, where they differ
 * @param routedBy the method whose annotations of Jakarta REST count, as a Java programmer names it
 * @param routes how HTTP reaches it, never empty
 * @param parameters the values of the request that it takes
 * @param notObjectScoped the nearest {@code @NotObjectScoped}
 * @param credentials parameters that are named like a credential
 * @param levels what is said about who may call it, nearest first
 */
public record DeclaredEndpoint(
    Site site,
    MethodSignature signature,
    Set<MethodSignature> aliases,
    String routedBy,
    List<Route> routes,
    List<RequestParameter> parameters,
    Optional<Literal> notObjectScoped,
    List<CredentialParameter> credentials,
    List<Level> levels) {

  public DeclaredEndpoint {
    aliases = Set.copyOf(aliases);
    routes = routes.size() < 2 ? List.copyOf(routes) : routes.stream().sorted().distinct().toList();
    parameters = List.copyOf(parameters);
    credentials = List.copyOf(credentials);
    levels = List.copyOf(levels);
  }

  /** Whether anything is said about who may call it, right or wrong. */
  public boolean isDeclared() {
    return !levels.isEmpty();
  }
}
