package org.scopewarden.contract.resteasy;

import java.util.Set;
import org.scopewarden.contract.tck.ContainerContract;
import org.scopewarden.contract.tck.DiscoveryContract;
import org.scopewarden.contract.tck.RunningServer;

final class ResteasyContractTest extends ContainerContract implements DiscoveryContract {

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    return ResteasyServer.start(resources, providers);
  }
}
