package org.scopewarden.processor.collect;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.scopewarden.processor.collect.DeclaredResource.Stray;

/**
 * What was found in a module.
 *
 * @param resources the resource classes, in order of their names
 * @param detached declarations in classes that are never a resource
 * @param exemptions the reason of each {@code @NotDeployed}
 * @param unresolved classes that were not read, because the compiler does not know all they name
 */
public record Collected(
    List<DeclaredResource> resources,
    List<Stray> detached,
    List<Literal> exemptions,
    List<TypeElement> unresolved) {

  public Collected {
    resources = List.copyOf(resources);
    detached = List.copyOf(detached);
    exemptions = List.copyOf(exemptions);
    unresolved = List.copyOf(unresolved);
  }
}
