package org.scopewarden.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.scopewarden.testkit.app.AppServer;
import org.scopewarden.testkit.app.Deeds;
import org.scopewarden.testkit.token.ScopewardenTest;
import org.scopewarden.testkit.token.Tokens;
import org.scopewarden.testsecrets.UsedSecrets;

/** The contract as an application runs it, on a server that keeps it. */
@ScopewardenTest
final class AccessContractTest {

  private static AppServer server;

  @BeforeAll
  static void start() {
    server = AppServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    assertThat(Deeds.since()).as("what a sufficient token did").isEmpty();
  }

  @TestFactory
  Stream<DynamicNode> access(Tokens tokens) {
    return AccessContract.of(server.address())
        .tokens(wanted -> tokens.token(wanted).map(UsedSecrets::use))
        .tests();
  }
}
