package org.scopewarden.review.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;

/**
 * An endpoint by a route that a request matches.
 *
 * @param values what the path parameters are; empty if the request names a template
 */
record Match(
    Placed endpoint, Route route, Template template, Optional<Map<String, List<String>>> values) {

  Entry entry() {
    return endpoint.entry();
  }

  Catalog catalog() {
    return endpoint.manifest().catalog();
  }

  /** Such as {@code GET /users/{id} of org.acme.Users.get(long) in org.acme}. */
  @Override
  public String toString() {
    return route + " of " + entry().id() + " in module " + endpoint.manifest().module();
  }
}
