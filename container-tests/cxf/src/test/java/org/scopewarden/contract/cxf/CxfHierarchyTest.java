package org.scopewarden.contract.cxf;

import java.util.Set;
import org.scopewarden.contract.hierarchies.HierarchyContract;
import org.scopewarden.contract.tck.RunningServer;

final class CxfHierarchyTest extends HierarchyContract {

  @Override
  protected RunningServer start(Set<Class<?>> roots, Object... providers) {
    return CxfServer.start(roots, providers);
  }
}
