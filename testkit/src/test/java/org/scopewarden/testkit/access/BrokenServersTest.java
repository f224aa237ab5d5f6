package org.scopewarden.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scope;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.testkit.app.AppServer;
import org.scopewarden.testkit.app.Deeds;
import org.scopewarden.testkit.app.UsersResource;
import org.scopewarden.testkit.token.ScopewardenTest;
import org.scopewarden.testkit.token.TestIssuer;
import org.scopewarden.testkit.token.Tokens;
import org.scopewarden.testsecrets.UsedSecrets;

/** That the contract finds servers which do not keep it, and says what is wrong. */
@ScopewardenTest
final class BrokenServersTest {

  private final Tokens tokens;

  BrokenServersTest(Tokens tokens) {
    this.tokens = tokens;
  }

  @Test
  void aServerWithoutTheFeatureFailsForEveryGuardedEndpoint() {
    try (AppServer server = AppServer.startUnguarded()) {
      Executed executed = Executed.of(contract(server).tests());

      assertThat(executed.passed()).isNotEmpty().allMatch(name -> name.contains(": let in"));
      assertThat(executed.failed())
          .containsEntry(
              "GET /users/me, no credential: 401 with a challenge",
              "GET /users/me of org.scopewarden.testkit.app.UsersResource.me() with no credential:"
                  + " expected 401 with a challenge, got 200. It asks for less than the manifest"
                  + " says: is Scopewarden active, and was the server built from the same"
                  + " sources?")
          .containsKeys(
              "DELETE /users/1, no credential: 401 with a challenge",
              "HEAD /users/me, no credential: 401 with a challenge",
              "GET /vault/sealed, no credential: 403 without a challenge");
      assertThat(Deeds.since()).as("it did it").contains("deleted 1", "flushed");
    }
  }

  @Test
  void aServerThatWasBuiltBeforeTheRuleChangedFailsThere() {
    Manifests newer =
        changed(ClassPathManifests.read(), "UsersResource.me()", requiring("users:delete"));
    try (AppServer server = AppServer.start()) {
      Executed executed = Executed.of(contract(server).manifests(newer).tests());

      assertThat(executed.failed())
          .containsOnlyKeys("GET /users/me, a token without users:delete: 403 insufficient_scope");
      assertThat(executed.failed().values())
          .singleElement()
          .asString()
          .contains("UsersResource.me()", "expected 403 insufficient_scope, got 200");
    }
  }

  @Test
  void aServerThatAsksForMoreFailsAsWell() {
    Manifests older =
        changed(ClassPathManifests.read(), "UsersResource.me()", new AccessRule.Public("x", false));
    try (AppServer server = AppServer.start()) {
      Executed executed = Executed.of(contract(server).manifests(older).tests());

      assertThat(executed.failed())
          .containsOnlyKeys(
              "GET /users/me, no credential: let in", "HEAD /users/me, no credential: let in");
    }
  }

  @Test
  void aServerThatHasNotLearntOfAnEndpointFailsThere() {
    ResourceConfig withoutVault = new ResourceConfig(UsersResource.class);
    try (AppServer server = AppServer.start(withoutVault)) {
      Executed executed = Executed.of(contract(server).tests());

      assertThat(executed.failed())
          .isNotEmpty()
          .allSatisfy((name, message) -> assertThat(name).contains(" /vault/"))
          .hasEntrySatisfying(
              "GET /vault/log, no credential: 401 with a challenge",
              message -> assertThat(message).contains("got 404", "found no such endpoint"));
    }
  }

  @Test
  void aServerThatTrustsOthersIsToldThatItDoes() {
    try (TestIssuer other = TestIssuer.start();
        AppServer server =
            AppServer.start(
                AppServer.application()
                    .register(new ScopewardenFeature(other.settings().build())))) {
      Executed executed = Executed.of(contract(server).tests());

      assertThat(executed.failed())
          .hasEntrySatisfying(
              "GET /users/me, a token with no scope: let in",
              message -> assertThat(message).contains("does it have the issuer's properties?"));
    }
  }

  @Test
  void whatIsNotSentIsSkippedWithItsReason() {
    try (AppServer server = AppServer.start()) {
      Executed executed = Executed.of(AccessContract.of(server.address()).tests());

      assertThat(executed.failed()).isEmpty();
      assertThat(executed.skipped())
          .containsEntry(
              "GET /users/me, an expired token: 401 invalid_token",
              "there is no such token to send")
          .containsEntry(
              "POST /vault/flush, a token with no scope: let in",
              "not sent: POST is not safe; unsafe() lets it be sent");
    }
  }

  @Test
  void unsafeMethodsAreCalledOnRequest() {
    try (AppServer server = AppServer.start()) {
      Executed executed = Executed.of(contract(server).unsafe().value("id", "1").tests());

      assertThat(executed.failed()).isEmpty();
      assertThat(executed.skipped()).isEmpty();
      assertThat(Deeds.since())
          .containsExactlyInAnyOrder("created", "changed 1", "deleted 1", "emptied 1", "flushed");
    }
  }

  @Test
  void aServerThatIsNotThereFails() throws IOException {
    URI nobody = URI.create("http://127.0.0.1:" + freePort());

    Executed executed =
        Executed.of(AccessContract.of(nobody).only(entry -> entry.id().endsWith("me()")).tests());

    assertThat(executed.passed()).isEmpty();
    assertThat(executed.failed().values())
        .isNotEmpty()
        .allMatch(message -> message.startsWith("no answer to "));
  }

  /** As events are sent: without end. */
  @Test
  @Timeout(120)
  void anAnswerThatNeverEndsIsJudgedByItsHead() throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer endless = HttpServer.create(any, 100);
    endless.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
        });
    endless.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + endless.getAddress().getPort());
      Executed executed =
          Executed.of(
              AccessContract.of(address).only(entry -> entry.id().endsWith("me()")).tests());

      assertThat(executed.failed())
          .hasEntrySatisfying(
              "GET /users/me, no credential: 401 with a challenge",
              message -> assertThat(message).contains("got 200"));
    } finally {
      endless.stop(0);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void aValueThatNoRouteAllowsIsNoTest() {
    AccessContract wrong =
        AccessContract.of(URI.create("http://127.0.0.1/")).value("name", "Not lower case");

    assertThatThrownBy(() -> Executed.of(wrong.tests()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("GET /users/{name: [a-z]+} does not allow \"Not lower case\" for name");
  }

  @Test
  void nothingToTestIsNoSuccess() {
    AccessContract none = AccessContract.of(URI.create("http://127.0.0.1/")).only(entry -> false);

    assertThatThrownBy(none::tests)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no endpoint to test");
  }

  @Test
  void aPathThatTheServerDoesNotKnowIsLeftAway(@TempDir Path folder) throws IOException {
    Path approved = folder.resolve("scope-manifest.json");
    Files.writeString(
        approved, ManifestWriter.write(below("/api", ClassPathManifests.read().modules().get(0))));
    try (AppServer server = AppServer.start()) {
      Executed executed =
          Executed.of(contract(server).manifests(approved).withoutPrefix("api/").tests());

      assertThat(executed.failed()).isEmpty();
      assertThat(executed.passed())
          .contains("GET /api/users/me, no credential: 401 with a challenge");
    }
  }

  private AccessContract contract(AppServer server) {
    return AccessContract.of(server.address())
        .tokens(wanted -> tokens.token(wanted).map(UsedSecrets::use));
  }

  private static AccessRule requiring(String scope) {
    return new Guarded(List.of(Clause.anyOf(List.of(new Scope(scope)))));
  }

  private static Manifests changed(Manifests document, String endpoint, AccessRule rule) {
    Manifest module = document.modules().get(0);
    List<Entry> entries =
        module.entries().stream()
            .map(entry -> entry.id().endsWith(endpoint) ? with(entry, rule) : entry)
            .toList();
    assertThat(entries).isNotEqualTo(module.entries());
    return Manifests.of(new Manifest(module.module(), module.catalog(), entries));
  }

  private static Entry with(Entry entry, AccessRule rule) {
    return new Entry(
        entry.resource(), entry.method(), entry.routes(), rule, "", entry.declaredOn());
  }

  private static Manifest below(String prefix, Manifest module) {
    return new Manifest(
        module.module(),
        module.catalog(),
        module.entries().stream().map(entry -> Moved.below(prefix, entry)).toList());
  }
}
