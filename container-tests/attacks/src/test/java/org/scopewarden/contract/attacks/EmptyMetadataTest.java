package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/** The metadata of a server that has nothing to list. */
final class EmptyMetadataTest {

  @Test
  @Tag("MET-02")
  void aListWithoutValuesIsLeftOut() throws Exception {
    try (FaultyServer keys = FaultyServer.start(Faults.silence())) {
      Settings settings =
          GuardedServer.trusting(keys.address("/jwks"))
              .resource(URI.create("https://api.test"))
              .build();
      try (GuardedServer server =
          GuardedServer.start(Set.of(StatusResource.class), new ScopewardenFeature(settings))) {
        String document = server.client().get(".well-known/oauth-protected-resource").body();

        assertThat(JSONObjectUtils.parse(document))
            .containsOnlyKeys("resource", "authorization_servers", "bearer_methods_supported");
      }
    }
  }
}
