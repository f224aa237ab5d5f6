package org.scopewarden.contract.jersey;

import java.util.Set;
import org.scopewarden.contract.hierarchies.HierarchyContract;
import org.scopewarden.contract.hierarchies.ResourceClass;
import org.scopewarden.contract.tck.RunningServer;
import org.scopewarden.processor.property.ServedEndpoint;

final class JerseyHierarchyTest extends HierarchyContract {

  @Override
  protected RunningServer start(Set<Class<?>> roots, Object... providers) {
    return JerseyServer.start(roots, providers);
  }

  /**
   * It takes annotations only from the declaring class upwards, and for certain types none from a
   * generic interface that only an interface names. It skips the bridges to classes that are not
   * public, looks for a path only at the interfaces that classes name, and knows no type argument
   * of a default method.
   */
  @Override
  protected boolean mayOverlook(ServedEndpoint endpoint) {
    return endpoint.routing().stream().noneMatch(by -> reads(by, endpoint))
        || isGenericInterface(endpoint.declaring())
        || ResourceClass.hasHiddenSuperclass(endpoint.resource())
        || ResourceClass.hasPathOfFarInterface(endpoint.root());
  }

  private static boolean reads(Class<?> routing, ServedEndpoint endpoint) {
    return routing.isAssignableFrom(endpoint.declaring())
        && !ResourceClass.isFarAndGeneric(routing, endpoint.resource());
  }

  private static boolean isGenericInterface(Class<?> type) {
    return type.isInterface() && type.getTypeParameters().length > 0;
  }
}
