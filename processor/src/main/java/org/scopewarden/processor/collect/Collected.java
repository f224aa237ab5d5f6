package org.scopewarden.processor.collect;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.scopewarden.processor.collect.DeclaredResource.Stray;

/**
 * What was found in a module.
 *
 * @param resources the resource classes, in order of their names
 * @param detached declarations in classes that are never a resource
 * @param misplaced what is said in vain about classes of jars
 * @param exemptions the reason of each {@code @NotDeployed}
 * @param unresolved classes that were not read, because the compiler does not know all they name
 */
public record Collected(
    List<DeclaredResource> resources,
    List<Stray> detached,
    List<Stray> misplaced,
    List<Literal> exemptions,
    List<TypeElement> unresolved) {

  public Collected {
    resources = List.copyOf(resources);
    detached = List.copyOf(detached);
    misplaced = List.copyOf(misplaced);
    exemptions = List.copyOf(exemptions);
    unresolved = List.copyOf(unresolved);
  }
}
