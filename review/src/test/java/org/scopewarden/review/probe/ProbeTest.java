package org.scopewarden.review.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.HttpMethodOverrideFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scope;
import org.scopewarden.model.expect.TokenSource;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.testkit.app.AppServer;
import org.scopewarden.testkit.app.Deeds;
import org.scopewarden.testkit.app.UsersResource;
import org.scopewarden.testkit.token.TestIssuer;
import org.scopewarden.testsecrets.UsedSecrets;

/** Probes of real servers: one that keeps its manifest, and others that do not. */
final class ProbeTest {

  private static final Manifests DOCUMENT = document();

  private static final List<String> GUARDED =
      DOCUMENT
          .entries()
          .filter(placed -> refusesSomething(placed.entry().rule()))
          .map(Manifests.Placed::key)
          .sorted()
          .toList();

  private final TestIssuer issuer = TestIssuer.start();
  private final TokenSource tokens = wanted -> issuer.tokens().token(wanted).map(UsedSecrets::use);

  @BeforeEach
  void forget() {
    Deeds.since();
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void aServerThatKeepsItsManifestRefusesEverything() throws Exception {
    try (AppServer server = guarded(AppServer.application())) {
      ProbeReport report = probe(DOCUMENT, Target.of(server.address()).unsafely(), tokens);

      assertThat(report.with(Verdict.MORE_OPEN)).isEmpty();
      assertThat(report.with(Verdict.NOT_PROVEN)).isEmpty();
      assertThat(report.with(Verdict.NOT_TRIED)).isEmpty();
      assertThat(report.with(Verdict.REFUSED)).hasSizeGreaterThan(150);
      assertThat(Deeds.since()).isEmpty();
    }
  }

  @Test
  void aMethodInDisguiseIsRefusedToo() throws Exception {
    ResourceConfig overriding = AppServer.application().register(HttpMethodOverrideFilter.class);
    try (AppServer server = guarded(overriding)) {
      ProbeReport report = probe(DOCUMENT, Target.of(server.address()).unsafely(), tokens);

      assertThat(report.moreOpen()).isEmpty();
      assertThat(report.with(Verdict.NOT_PROVEN)).isEmpty();
    }
  }

  @Test
  void everyEndpointOfAServerWithoutTheFeatureIsReported() throws Exception {
    try (AppServer server = AppServer.startUnguarded()) {
      ProbeReport report =
          probe(DOCUMENT, Target.of(server.address()).unsafely(), TokenSource.NONE);

      assertThat(report.moreOpen()).containsExactlyElementsOf(GUARDED);
      assertThat(report.lines(Verdict.MORE_OPEN))
          .contains(
              "GET /users/me of org.scopewarden.testkit.app.UsersResource.me() is authenticated",
              "  GET /users/me, no credential: 200, so it was let in where 401 with a challenge is"
                  + " expected")
          .anyMatch(line ->
              line.startsWith(
                  "  DELETE /users/99999999999999999999, no credential: 404 by an endpoint"));
    }
  }

  @Test
  void nothingIsDoneByAServerWithoutProtectionUnlessThatIsWanted() throws Exception {
    try (AppServer server = AppServer.startUnguarded()) {
      ProbeReport report = probe(DOCUMENT, Target.of(server.address()), TokenSource.NONE);

      assertThat(Deeds.since())
          .as("only of what is not there")
          .allMatch(deed -> deed.endsWith("99999999999999999999"));
      List<String> unsent =
          GUARDED.stream().filter(key -> !report.moreOpen().contains(key)).toList();
      assertThat(unsent)
          .containsExactly(
              "org.scopewarden.testkit.app/org.scopewarden.testkit.app.UsersResource.create(java.lang.String)",
              "org.scopewarden.testkit.app/org.scopewarden.testkit.app.VaultResource.flush()");
      assertThat(report.untried())
          .containsSubsequence(
              "there is no such token",
              "without protection it would do something (--unsafe sends it)",
              "  POST /vault/flush",
              "    a malformed token; a token for another audience; a token of another key; an"
                  + " expired token; another scheme; no credential");
    }
  }

  @Test
  void aDisguiseThatAServerWithoutProtectionFallsForIsReported() throws Exception {
    ResourceConfig overriding =
        AppServer.application()
            .register(HttpMethodOverrideFilter.class)
            .property("jakarta.ws.rs.loadServices", false);
    try (AppServer server = AppServer.start(overriding)) {
      ProbeReport report =
          probe(DOCUMENT, Target.of(server.address()).unsafely(), TokenSource.NONE);

      assertThat(report.lines(Verdict.MORE_OPEN))
          .contains(
              "  POST /users/me, X-HTTP-Method-Override GET, no credential: 200, so it was let in"
                  + " where 401 with a challenge is expected");
    }
  }

  @Test
  void onlyWhatChangedIsReportedOfAStaleServer() throws Exception {
    Manifests newer =
        changed(
            changed(DOCUMENT, "UsersResource.me()", requiring("users:delete")),
            "VaultResource.table()",
            new Denied());
    try (AppServer server = guarded(AppServer.application())) {
      ProbeReport report = probe(newer, Target.of(server.address()).unsafely(), tokens);

      assertThat(report.moreOpen())
          .containsExactly(
              "org.scopewarden.testkit.app/org.scopewarden.testkit.app.UsersResource.me()");
      assertThat(report.with(Verdict.MORE_OPEN))
          .hasToString(
              "[GET /users/me, a token without users:delete: 200, so it was let in where 403"
                  + " insufficient_scope is expected]");
      assertThat(report.lines(Verdict.NOT_PROVEN))
          .as("it asks for a login, where nobody may call")
          .contains(
              "  GET /vault/log, no credential: 401 with a challenge where 403 without a challenge"
                  + " is expected");
    }
  }

  @Test
  void aServerThatDoesNotBelieveTheTokensProvesNothingByThem() throws Exception {
    try (TestIssuer other = TestIssuer.start();
        AppServer server = guarded(AppServer.application())) {
      ProbeReport report =
          probe(
              DOCUMENT,
              Target.of(server.address()).unsafely(),
              wanted -> other.tokens().token(wanted).map(UsedSecrets::use));

      assertThat(report.moreOpen()).isEmpty();
      assertThat(report.lines(Verdict.NOT_PROVEN))
          .contains(
              "  GET /users/99999999999999999999, a token without users:read: 401 invalid_token,"
                  + " which may be for the token, not for this where 403 insufficient_scope is"
                  + " expected");
    }
  }

  @Test
  void whatTheServerDoesNotHaveProvesNothing() throws Exception {
    try (AppServer server = guarded(new ResourceConfig(UsersResource.class))) {
      ProbeReport report = probe(DOCUMENT, Target.of(server.address()), TokenSource.NONE);

      assertThat(report.moreOpen()).isEmpty();
      assertThat(report.lines(Verdict.NOT_PROVEN))
          .contains(
              "  GET /vault/log, no credential: 404, and maybe the server has no such endpoint where"
                  + " 401 with a challenge is expected");
    }
  }

  /** As events are sent: without end. */
  @Test
  @Timeout(120)
  void anAnswerThatNeverEndsIsJudgedByItsHead() throws Exception {
    try (StubServer server =
        StubServer.start(exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
        })) {
      ProbeReport report = probe(DOCUMENT, Target.of(server.address()), TokenSource.NONE);

      assertThat(report.lines(Verdict.MORE_OPEN))
          .contains(
              "  GET /users/me, no credential: 200, so it was let in where 401 with a challenge is"
                  + " expected");
    }
  }

  @Test
  void whatAlsoRefusesWhomEverybodyMayCallProvesNothing() throws Exception {
    Manifests openAndGuarded =
        only(entry -> entry.rule() instanceof AccessRule.Public || entry.id().endsWith("me()"));
    try (StubServer proxy =
        StubServer.start(exchange -> {
          exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer realm=\"proxy\"");
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        })) {
      ProbeReport report = probe(openAndGuarded, Target.of(proxy.address()), TokenSource.NONE);

      assertThat(report.isProven()).isFalse();
      assertThat(report.lines(Verdict.NOT_PROVEN))
          .contains(
              "  GET /users/count, no credential: 401 with a challenge, so something else than this"
                  + " manifest refuses, and hides what the server does where an answer to everybody"
                  + " is expected");
      assertThat(report.with(Verdict.REFUSED)).isNotEmpty();
    }
  }

  @Test
  void aServerThatIsNotThereProvesNothing() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    List<Integer> progress = new ArrayList<>();
    Target nobody =
        new Target(
            URI.create("http://127.0.0.1:" + port), "", 1_000, 2, Duration.ofSeconds(5), false);

    ProbeReport report =
        new Probe(DOCUMENT, nobody, TokenSource.NONE).run((done, all) -> progress.add(all - done));

    assertThat(report.with(Verdict.REFUSED)).isEmpty();
    assertThat(report.with(Verdict.MORE_OPEN)).isEmpty();
    assertThat(report.with(Verdict.NOT_PROVEN))
        .isNotEmpty()
        .allMatch(probed -> probed.got().startsWith("no answer ("));
    assertThat(progress).endsWith(1, 0);
  }

  private static boolean refusesSomething(AccessRule rule) {
    return !(rule instanceof AccessRule.Public open) || open.identify();
  }

  private AppServer guarded(ResourceConfig application) {
    return AppServer.start(application.register(new ScopewardenFeature(issuer.settings().build())));
  }

  /** Fast, since the server is of this process. */
  private static ProbeReport probe(Manifests document, Target target, TokenSource tokens)
      throws InterruptedException {
    Target fast = new Target(target.base(), "", 10_000, 2, target.timeout(), target.unsafe());
    return new Probe(document, fast, tokens).run((done, all) -> {});
  }

  private static Manifests document() {
    String location = Manifest.location("org.scopewarden.testkit.app");
    try (InputStream input = AppServer.class.getClassLoader().getResourceAsStream(location)) {
      return Manifests.of(ManifestReader.read(Objects.requireNonNull(input), location));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
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

  private static Manifests only(Predicate<Entry> wanted) {
    Manifest module = DOCUMENT.modules().get(0);
    List<Entry> entries = module.entries().stream().filter(wanted).toList();
    return Manifests.of(new Manifest(module.module(), module.catalog(), entries));
  }

  private static Entry with(Entry entry, AccessRule rule) {
    return new Entry(
        entry.resource(), entry.method(), entry.routes(), rule, "", entry.declaredOn());
  }
}
