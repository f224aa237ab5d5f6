package org.scopewarden.interop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** mock-oauth2-server, which a test tells what to put into tokens. */
@TestInstance(Lifecycle.PER_CLASS)
final class MockServerInteropTest {

  private static final String STRICT = "mock-oauth2-server";
  private static final String PLAIN = "mock-oauth2-server, as it is";
  private static final OauthClient CLIENT = new OauthClient("tests", "throw-away-tests");

  private final MockOAuth2Server server = new MockOAuth2Server();

  @BeforeAll
  void start() {
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterAll
  void stop() {
    server.shutdown();
  }

  @Test
  void aTokenThatFollowsTheStandardIsLetInByDefault() throws Exception {
    try (Api api = new Api(STRICT, issuer())) {
      api.ask(standard("api")).isOk("notes");
    }
  }

  @Test
  void aTokenForAnotherApiIsRefused() throws Exception {
    try (Api api = new Api(STRICT, issuer())) {
      api.ask(standard("other"))
          .isRefused(401)
          .challenges("error", "invalid_token", "scope", "notes:read");
    }
  }

  @Test
  void aTokenAsItIsIsRefusedByDefault() throws Exception {
    try (Api api = new Api(STRICT, issuer())) {
      api.whoami(plain()).isRefused(401).challenges("error", "invalid_token");
    }
  }

  @Test
  void aTokenAsItIsIsLetInByOptionsButHasNoScope() throws Exception {
    try (Api api = new Api(PLAIN, issuer())) {
      api.whoami(plain()).isOk("tests");
      api.ask(plain())
          .isRefused(403)
          .challenges("error", "insufficient_scope", "scope", "notes:read");
    }
  }

  private String standard(String audience) throws IOException, InterruptedException {
    Map<String, Object> claims = Map.of("client_id", "tests", "scope", "notes:read");
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback("acme", "tests", "at+jwt", List.of(audience), claims, 300));
    return plain();
  }

  private String plain() throws IOException, InterruptedException {
    return CLIENT.token(server.tokenEndpointUrl("acme").uri(), Map.of("scope", "api"));
  }

  private URI issuer() {
    return server.issuerUrl("acme").uri();
  }
}
