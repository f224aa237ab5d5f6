package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Set;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Route;
import org.scopewarden.processor.report.Site;

/**
 * A resource method, as found: nobody has judged it yet.
 *
 * @param aliases the erased signatures of the methods that it overrides, where they differ
 * @param routes how HTTP reaches it, never empty
 */
public record DeclaredEndpoint(
    Site site,
    MethodSignature signature,
    Set<MethodSignature> aliases,
    List<Route> routes,
    Declarations declarations) {

  public DeclaredEndpoint {
    aliases = Set.copyOf(aliases);
    routes = routes.stream().sorted().toList();
  }
}
