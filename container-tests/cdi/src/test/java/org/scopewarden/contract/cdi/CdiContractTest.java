package org.scopewarden.contract.cdi;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.ContainerTest;
import org.scopewarden.contract.tck.RunningServer;

/** Beans behind the proxies of Weld have the rules of their classes, and learn who calls. */
final class CdiContractTest extends ContainerTest {

  private static final String SUBCLASS = "DependentResource$Proxy$_$$_WeldSubclass";

  private @Nullable RunningServer server;

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) throws Exception {
    return CdiServer.start(resources, providers);
  }

  @BeforeAll
  void startServer() throws Exception {
    server =
        start(
            Set.of(InterceptedResource.class, SharedResource.class, DependentResource.class),
            feature());
  }

  @AfterAll
  void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  public Client client() {
    return new Client(Objects.requireNonNull(server, "not started").base());
  }

  @Test
  @Tag("EN-002")
  void aSubclassThatInterceptsIsItsClass() {
    client().get("intercepted").isRefused(401).challenges("scope", "intercepted:read");
    client().get("intercepted", bearer("other")).isRefused(403);
    client()
        .get("intercepted", bearer("intercepted:read"))
        .isOk("read through InterceptedResource$Proxy$_$$_WeldSubclass");
  }

  @Test
  void aBeanForAllRequestsLearnsWhoCallsInEach() {
    client().get("shared", bearerOf("bob")).isOk("bob through SharedResource");
    client().get("shared", bearerOf("carol")).isOk("carol through SharedResource");
    client().get("shared").isRefused(401);
    client().get("shared/public").isOk("nobody");
    client().get("shared/public", bearerOf("bob")).isOk("nobody");
  }

  @Test
  void aBeanForOneRequestLearnsWhoCalls() {
    client().get("dependent", bearerOf("bob")).isOk("bob through " + SUBCLASS);
    client().get("dependent", bearerOf("carol")).isOk("carol through " + SUBCLASS);
    client().get("dependent").isRefused(401);
  }
}
