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

/** Spring Authorization Server, as it is and with the customizer that the guide shows. */
@TestInstance(Lifecycle.PER_CLASS)
final class SpringInteropTest {

  private static final OauthClient STRICT = new OauthClient("strict", "throw-away-strict");
  private static final OauthClient PLAIN = new OauthClient("plain", "throw-away-plain");

  private SpringServer spring;

  @BeforeAll
  void start() {
    spring = new SpringServer();
  }

  @AfterAll
  void stop() {
    spring.close();
  }

  @Test
  void aCustomizedTokenIsLetIn() throws Exception {
    try (Api api = new Api("Spring Authorization Server, customized", spring.issuer())) {
      api.ask(token(STRICT)).isOk("notes");
    }
  }

  @Test
  void aTokenAsSpringMakesItIsRefusedByDefault() throws Exception {
    try (Api api = new Api("Spring Authorization Server, customized", spring.issuer())) {
      api.ask(token(PLAIN))
          .isRefused(401)
          .challenges("error", "invalid_token", "scope", "notes:read");
    }
  }

  @Test
  void aTokenAsSpringMakesItIsLetInByOptions() throws Exception {
    try (Api api = new Api("Spring Authorization Server, as it is", spring.issuer())) {
      api.ask(token(PLAIN)).isOk("notes");
    }
  }

  @Test
  void aTokenForAnotherApiIsRefused() throws Exception {
    try (Api api = new Api("Spring Authorization Server, as it is", spring.issuer())) {
      api.ask(token(STRICT))
          .isRefused(401)
          .challenges("error", "invalid_token", "scope", "notes:read");
    }
  }

  @Test
  @Tag("INT-12")
  void anOpaqueTokenIsAskedAboutAndNoLongerLetInOnceItIsRevoked() throws Exception {
    try (Api api = new Api("Spring Authorization Server, opaque tokens", spring.issuer())) {
      OauthClient client = new OauthClient("opaque", "throw-away-opaque");
      String token = token(client);
      assertThat(token).doesNotContain(".");
      api.ask(token).isOk("notes");
      client.post(spring.endpoint("revoke"), Map.of("token", token));
      api.clock().shift(Duration.ofSeconds(61));

      api.ask(token).isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
    }
  }

  @Test
  void aNewKeyIsFoundAndTheOldOneStillCounts() throws Exception {
    try (Api api = new Api("Spring Authorization Server, customized", spring.issuer())) {
      String before = token(STRICT);
      api.ask(before).isOk("notes");
      SpringIssuer.rotate();
      api.clock().shift(Duration.ofSeconds(31));

      api.ask(token(STRICT)).isOk("notes");
      api.ask(before).isOk("notes");
    }
  }

  private String token(OauthClient client) throws IOException, InterruptedException {
    return client.token(spring.endpoint("token"), Map.of("scope", "notes:read"));
  }
}
