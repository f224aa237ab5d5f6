package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which credentials are believed, and how the others are answered. */
public interface BearerContract extends Container {

  @Test
  @Tag("BRR-01")
  default void aGoodTokenIsLetIn() {
    client().get("notes", bearer("notes:read")).isOk("notes");
    client().send("POST", "notes", bearer("notes:write")).isOk("created x");
    client().send("DELETE", "notes/7", bearer("other", "notes:delete")).isOk("deleted 7");
  }

  @Test
  @Tag("AH-002")
  @Tag("HTTP-01")
  @Tag("HTTP-06")
  default void noCredentialIsChallengedWithoutAnError() {
    client().get("notes").isRefused(401).challenges("scope", "notes:read");
    client().send("DELETE", "notes/7").isRefused(401).challenges("scope", "notes:delete");
    client().get("notes/mine").isRefused(401).challenges();
  }

  @Test
  @Tag("HTTP-06")
  default void anUnknownSchemeCountsAsNoCredential() {
    client()
        .get("notes", Client.authorization("Basic YTpi"))
        .isRefused(401)
        .challenges("scope", "notes:read");
  }

  @Test
  @Tag("BRR-07")
  default void garbageIsNoToken() {
    isInvalid("garbage");
  }

  @Test
  @Tag("BRR-07")
  default void anExpiredTokenIsInvalid() {
    isInvalid(mint().expired("notes:read"));
  }

  @Test
  @Tag("BRR-07")
  default void aTokenOfAnotherSignerIsInvalid() {
    isInvalid(new TokenMint().token("notes:read"));
  }

  private void isInvalid(String token) {
    client()
        .get("notes", Client.authorization("Bearer " + token))
        .isRefused(401)
        .challenges("error", "invalid_token", "scope", "notes:read");
  }

  @Test
  @Tag("BRR-08")
  @Tag("HTTP-02")
  @Tag("EN-020")
  default void aMissingScopeIsForbiddenAndNamed() {
    client()
        .send("DELETE", "notes/7", bearer("notes:read"))
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "notes:delete");
  }

  @Test
  default void aTokenWithoutScopesIsEnoughForAuthenticated() {
    client().get("notes/mine", bearerOf("bob")).isOk("bob");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer a b", "Bearer a,b", "Bearer \"a\""})
  @Tag("BRR-02")
  default void aMalformedHeaderIsABadRequest(String header) {
    client()
        .get("notes", Client.authorization(header))
        .isRefused(400)
        .challenges("error", "invalid_request");
  }

  @Test
  @Tag("AH-016")
  @Tag("BRR-04")
  default void twoHeadersAreABadRequest() {
    String good = "Bearer " + mint().token("notes:read");

    client()
        .get("notes", "Authorization", good, "Authorization", good)
        .isRefused(400)
        .challenges("error", "invalid_request");
  }

  @Test
  @Tag("AH-033")
  @Tag("BRR-05")
  default void aTokenInTheUrlIsNeverRead() {
    client()
        .get("notes?access_token=" + mint().token("notes:read"))
        .isRefused(401)
        .challenges("scope", "notes:read");
  }

  @Test
  @Tag("AH-034")
  @Tag("BRR-03")
  default void headerAndUrlTogetherAreABadRequest() {
    client()
        .get("notes?access_token=" + mint().token("notes:read"), bearer("notes:read"))
        .isRefused(400)
        .challenges("error", "invalid_request");
  }

  @Test
  default void aClientThatAcceptsNoJsonGetsNoProblem() {
    Answer answer = client().get("notes", "Accept", "text/html");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    answer.challenges("scope", "notes:read");
  }
}
