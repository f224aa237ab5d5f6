package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a container does that puts proxies around the resource {@code proxied}. */
public final class ProxyContract {

  private final Container container;

  private final List<String> seen = new CopyOnWriteArrayList<>();

  /** Tokens come from {@code container}. */
  public ProxyContract(Container container) {
    this.container = container;
  }

  /** Notes that a proxy was called through, by the name of its class. */
  public void note(Object proxy) {
    seen.add(proxy.getClass().getName());
  }

  /** The resource behind the proxy has its rule, and the proxy is really there. */
  public void holds(RunningServer server, String marker) {
    Client client = new Client(server.base());

    client.get("proxied").isRefused(401).challenges("scope", "proxied:read");
    client.get("proxied", container.bearer("other")).isRefused(403);
    assertThat(seen).as("calls that were let through").isEmpty();
    client.get("proxied", container.bearerOf("bob", "proxied:read")).isOk("read by bob");
    assertThat(seen).allSatisfy(name -> assertThat(name).contains(marker)).hasSize(1);
  }
}
