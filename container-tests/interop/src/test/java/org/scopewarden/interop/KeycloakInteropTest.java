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
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;

/** Keycloak, with the realm that the guide shows. */
@TestInstance(Lifecycle.PER_CLASS)
final class KeycloakInteropTest {

  private static final OauthClient STRICT = new OauthClient("strict", "throw-away-strict");
  private static final OauthClient PLAIN = new OauthClient("plain", "throw-away-plain");

  private KeycloakServer keycloak;

  @BeforeAll
  void start() throws Exception {
    keycloak = new KeycloakServer();
  }

  @AfterAll
  void stop() {
    keycloak.close();
  }

  @Test
  void aClientThatFollowsTheStandardIsLetInByDefault() throws Exception {
    try (Api api = new Api("Keycloak", keycloak.issuer())) {
      api.ask(token(STRICT)).isOk("notes");
    }
  }

  @Test
  void aClientAsKeycloakMakesItIsRefusedByDefault() throws Exception {
    try (Api api = new Api("Keycloak", keycloak.issuer())) {
      api.ask(token(PLAIN)).isRefused(401);
    }
  }

  @Test
  void aClientAsKeycloakMakesItIsLetInByOptions() throws Exception {
    try (Api api = new Api("Keycloak, as it is", keycloak.issuer())) {
      api.ask(token(PLAIN)).isOk("notes");
    }
  }

  @Test
  @Tag("INT-12")
  void aTokenThatIsAskedAboutIsNoLongerLetInOnceItIsRevoked() throws Exception {
    try (Api api = new Api("Keycloak, introspection", keycloak.issuer())) {
      String token = token(STRICT);
      api.ask(token).isOk("notes");
      STRICT.post(keycloak.endpoint("revoke"), Map.of("token", token));
      api.clock().shift(Duration.ofSeconds(61));

      api.ask(token).isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
    }
  }

  @Test
  @Tag("INT-01")
  void whoeverHasAKeyMayAskToo() throws Exception {
    Settings settings =
        Guide.settings(
            "Keycloak, introspection by a key",
            keycloak.issuer(),
            Map.of(Key.INTROSPECTION_CLIENT_KEY_FILE.key(), keycloak.clientKey().toString()));
    try (Api api = new Api(settings)) {
      api.ask(token(STRICT)).isOk("notes");
      api.ask("made-up").isRefused(401);
    }
  }

  /** Keycloak itself says that such a token is not active, to whoever is not its audience. */
  @Test
  @Tag("IN-033")
  void aTokenForAnotherApiIsNotActive() throws Exception {
    try (Api api = new Api("Keycloak, introspection", keycloak.issuer())) {
      String withoutScope = STRICT.token(keycloak.endpoint("token"), Map.of());

      api.whoami(withoutScope).isRefused(401).challenges("error", "invalid_token");
    }
  }

  @Test
  void aTokenForNobodyInParticularIsRefused() throws Exception {
    try (Api api = new Api("Keycloak", keycloak.issuer())) {
      String withoutScope = STRICT.token(keycloak.endpoint("token"), Map.of());

      api.whoami(withoutScope).isRefused(401).challenges("error", "invalid_token");
    }
  }

  @Test
  void aNewKeyIsFoundAndTheOldOneStillCounts() throws Exception {
    try (Api api = new Api("Keycloak", keycloak.issuer())) {
      String before = token(STRICT);
      api.ask(before).isOk("notes");
      keycloak.rotate();
      api.clock().shift(Duration.ofSeconds(31));
      String after = token(STRICT);

      assertThat(header(after)).isNotEqualTo(header(before));
      api.ask(after).isOk("notes");
      api.ask(before).isOk("notes");
    }
  }

  private String token(OauthClient client) throws IOException, InterruptedException {
    return client.token(keycloak.endpoint("token"), Map.of("scope", "notes:read"));
  }

  private static String header(String token) {
    return token.substring(0, token.indexOf('.'));
  }
}
