package org.scopewarden.processor.collect;

import java.util.List;
import org.scopewarden.processor.collect.DeclaredResource.Stray;

/**
 * What one round brought.
 *
 * @param resources the resource classes, in order of their names
 * @param detached declarations in classes that are never a resource
 * @param exemptions the reason of each {@code @NotDeployed}
 */
public record Collected(
    List<DeclaredResource> resources, List<Stray> detached, List<Literal> exemptions) {

  public Collected {
    resources = List.copyOf(resources);
    detached = List.copyOf(detached);
    exemptions = List.copyOf(exemptions);
  }
}
