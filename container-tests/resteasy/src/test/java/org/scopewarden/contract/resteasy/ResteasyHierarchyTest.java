package org.scopewarden.contract.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.Set;
import org.jboss.resteasy.spi.metadata.ResourceBuilder;
import org.scopewarden.contract.hierarchies.HierarchyContract;
import org.scopewarden.contract.hierarchies.ResourceClass;
import org.scopewarden.contract.tck.RunningServer;
import org.scopewarden.processor.property.ServedEndpoint;

final class ResteasyHierarchyTest extends HierarchyContract {

  @Override
  protected RunningServer start(Set<Class<?>> roots, Object... providers) {
    return ResteasyServer.start(roots, providers);
  }

  /** Not where two interfaces say how to route to one method, be it the same. */
  @Override
  protected boolean deploys(Class<?> resource) {
    try {
      ResourceBuilder builder = new ResourceBuilder();
      builder.getLocatorFromAnnotations(resource);
      return true;
    } catch (RuntimeException e) {
      assertThat(e).hasMessageContaining("Ambiguous inherited");
      return false;
    }
  }

  /**
   * Of a sub-resource and of a class that inherits its path it sees only what the type declares
   * that has the annotations; it calls no method of a class that is not public, and takes no
   * annotation from a generic interface that only an interface names.
   */
  @Override
  protected boolean mayOverlook(ServedEndpoint endpoint) {
    return endpoint.isLocated()
        || !endpoint.resource().isAnnotationPresent(Path.class)
        || ResourceClass.hasHiddenSuperclass(endpoint.resource())
        || endpoint.routing().stream()
            .allMatch(by -> ResourceClass.isFarAndGeneric(by, endpoint.resource()));
  }
}
