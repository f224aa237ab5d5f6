package org.scopewarden.contract.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.tck.ContainerContract;
import org.scopewarden.contract.tck.DiscoveryContract;
import org.scopewarden.contract.tck.RunningServer;

final class JerseyContractTest extends ContainerContract implements DiscoveryContract {

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    return JerseyServer.start(resources, providers);
  }

  @Test
  void nobodyIsToldOfEveryEndpoint() {
    assertThat(client().get("application.wadl").status()).isEqualTo(404);
    assertThat(client().send("OPTIONS", "notes").body()).doesNotContain("wadl");
  }
}
