package org.scopewarden.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.testkit.access.AccessContract;
import org.scopewarden.testkit.token.ScopewardenTest;
import org.scopewarden.testkit.token.TestIssuer;
import org.scopewarden.testkit.token.Tokens;

/** The sample refuses whom the approved manifest refuses, and lets in the others. */
@ScopewardenTest
final class AccessContractTest {

  @TempDir static Path directory;
  static SampleServer sample;

  @BeforeAll
  static void start(TestIssuer issuer) {
    sample = SampleServer.start(
        SampleSettings.read(RunningSample.config(directory, issuer.properties())), Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  @TestFactory
  Stream<DynamicNode> access(Tokens tokens) {
    return AccessContract.of(sample.address())
        .manifests(Path.of("scope-manifest.json"))
        .tokens(tokens)
        .tests();
  }
}
