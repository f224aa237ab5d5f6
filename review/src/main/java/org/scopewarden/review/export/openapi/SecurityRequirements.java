package org.scopewarden.review.export.openapi;

import java.util.Collection;
import org.scopewarden.model.Scheme;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes who is let in as security requirements, any one of which is enough (OpenAPI §4.8.30). */
final class SecurityRequirements {

  private final Collection<Scheme> accepted;

  /** Where OpenAPI has no word for "nobody", it is told of {@code accepted} credentials. */
  SecurityRequirements(Collection<Scheme> accepted) {
    this.accepted = accepted;
  }

  /** Adds the requirements to {@code security}; none of them if everybody is let in. */
  void write(ArrayNode security, Access access) {
    if (access.alternatives().isEmpty()) {
      anyCredential(security);
    }
    access.alternatives().stream()
        .filter(one -> !one.isAnyone())
        .forEach(one -> write(security.addObject(), one));
  }

  /**
   * The same for an endpoint that everybody may call and that looks at a credential that is sent.
   */
  void writeOptional(ArrayNode security) {
    security.addObject();
    anyCredential(security);
  }

  private void anyCredential(ArrayNode security) {
    accepted.forEach(scheme -> security.addObject().putArray(scheme.toString()));
  }

  private static void write(ObjectNode requirement, Alternative one) {
    for (String name : one.credentials()) {
      ArrayNode scopes = requirement.putArray(name);
      one.scopes().forEach(scopes::add);
    }
  }
}
