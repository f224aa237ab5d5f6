package org.scopewarden.processor.collect;

import java.util.List;
import org.scopewarden.processor.report.Site;

/**
 * One {@code @RolesAllowed}, as written.
 *
 * @param roles of which a caller must have one
 */
public record RoleDeclaration(Site site, List<Literal> roles) {

  public RoleDeclaration {
    roles = List.copyOf(roles);
  }
}
