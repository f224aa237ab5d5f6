package org.scopewarden.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** node-oidc-provider with resource indicators, whose JWTs are what the standard says. */
@TestInstance(Lifecycle.PER_CLASS)
final class OidcProviderInteropTest {

  private static final String JWT = "node-oidc-provider";
  private static final String OPAQUE = "node-oidc-provider, opaque tokens";

  private OidcProviderServer provider;

  @BeforeAll
  void start() throws Exception {
    provider = new OidcProviderServer();
  }

  @AfterAll
  void stop() {
    provider.close();
  }

  @Test
  void itsJwtsAreLetInByDefault() throws Exception {
    try (Api api = new Api(JWT, provider.issuer())) {
      api.ask(token("jwt", "https://api.example.com")).isOk("notes");
    }
  }

  @Test
  void aTokenForAnotherApiIsRefused() throws Exception {
    try (Api api = new Api(JWT, provider.issuer())) {
      String other = token("jwt", "https://other.example.com");

      api.ask(other).isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
    }
  }

  @Test
  void aNewKeyIsFoundAndTheOldOneStillCounts() throws Exception {
    try (Api api = new Api(JWT, provider.issuer())) {
      String before = token("jwt", "https://api.example.com");
      api.ask(before).isOk("notes");
      provider.rotate();
      api.clock().shift(Duration.ofSeconds(31));

      api.ask(token("jwt", "https://api.example.com")).isOk("notes");
      api.ask(before).isOk("notes");
    }
  }

  @Test
  @Tag("INT-12")
  void anOpaqueTokenIsAskedAboutAndNoLongerLetInOnceItIsRevoked() throws Exception {
    try (Api api = new Api(OPAQUE, provider.issuer())) {
      String token = token("opaque", "https://api.example.com");
      assertThat(token).doesNotContain(".");
      api.ask(token).isOk("notes");

      new OauthClient("opaque", "throw-away-opaque")
          .post(provider.endpoint("/token/revocation"), Map.of("token", token));
      api.clock().shift(Duration.ofSeconds(61));

      api.ask(token).isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
    }
  }

  @Test
  @Tag("INT-12")
  void anOpaqueTokenForAnotherApiIsRefused() throws Exception {
    try (Api api = new Api(OPAQUE, provider.issuer())) {
      String other = token("opaque", "https://other.example.com");

      api.ask(other).isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
    }
  }

  private String token(String client, String resource) throws IOException, InterruptedException {
    return new OauthClient(client, "throw-away-" + client)
        .token(provider.endpoint("/token"), Map.of("scope", "notes:read", "resource", resource));
  }
}
