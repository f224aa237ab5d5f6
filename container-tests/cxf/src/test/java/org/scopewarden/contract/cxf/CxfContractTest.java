package org.scopewarden.contract.cxf;

import java.util.Set;
import org.scopewarden.contract.tck.ContainerContract;
import org.scopewarden.contract.tck.DiscoveryContract;
import org.scopewarden.contract.tck.RunningServer;

final class CxfContractTest extends ContainerContract implements DiscoveryContract {

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    return CxfServer.start(resources, providers);
  }
}
