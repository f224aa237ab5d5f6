package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.expect.TokenSource;
import org.scopewarden.review.probe.Probe;
import org.scopewarden.review.probe.ProbeReport;
import org.scopewarden.review.probe.Target;
import org.scopewarden.review.probe.Verdict;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.testkit.access.AccessContract;
import org.scopewarden.testkit.app.UsersResource;
import org.scopewarden.testkit.app.VaultResource;
import org.scopewarden.testkit.token.TestIssuer;
import org.scopewarden.testsecrets.UsedSecrets;

/** That the test kit and the probe find what a server does, whatever container it is. */
public interface ManifestContract extends Container {

  /** The application of the test kit, with an issuer of its own. */
  record Application(TestIssuer issuer, RunningServer server) implements AutoCloseable {

    static Application start(Container container, String mode) throws Exception {
      TestIssuer issuer = TestIssuer.start();
      Settings settings = issuer.settings().set(Key.MODE, mode).build();
      return new Application(
          issuer,
          container.start(
              Set.of(UsersResource.class, VaultResource.class), new ScopewardenFeature(settings)));
    }

    TokenSource tokens() {
      return wanted -> issuer.tokens().token(wanted).map(UsedSecrets::use);
    }

    ProbeReport probe() throws InterruptedException {
      URI base = server.base();
      Target target = new Target(base, "", 10_000, 4, Duration.ofSeconds(30), true);
      return new Probe(document(), target, tokens()).run((done, all) -> {});
    }

    @Override
    public void close() {
      server.close();
      issuer.close();
    }
  }

  @TestFactory
  default Stream<DynamicNode> everyPromiseOfTheManifestIsKept() throws Exception {
    Application application = Application.start(this, "enforce");
    return AccessContract.of(application.server().base())
        .manifests(document())
        .tokens(application.tokens())
        .tests()
        .onClose(application::close);
  }

  @Test
  default void theProbeIsRefusedEverything() throws Exception {
    try (Application application = Application.start(this, "enforce")) {
      ProbeReport report = application.probe();

      assertThat(report.lines(Verdict.MORE_OPEN)).isEmpty();
      assertThat(report.lines(Verdict.NOT_PROVEN)).isEmpty();
      assertThat(report.untried()).isEmpty();
    }
  }

  /** Nothing is refused by a server that only looks on. */
  @Test
  default void theProbeFindsEveryEndpointThatIsOpen() throws Exception {
    List<String> closed =
        document()
            .entries()
            .filter(placed -> !(placed.entry().rule() instanceof Public))
            .map(Placed::key)
            .sorted()
            .toList();
    try (Application application = Application.start(this, "observe")) {
      assertThat(application.probe().moreOpen()).containsAll(closed);
    }
  }

  private static Manifests document() {
    String location = Manifest.location("org.scopewarden.testkit.app");
    try (InputStream input = UsersResource.class.getClassLoader().getResourceAsStream(location)) {
      return Manifests.of(ManifestReader.read(Objects.requireNonNull(input), location));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
