package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which credentials are believed, and how the others are answered. */
public interface BearerContract extends Container {

  @Test
  default void aGoodTokenIsLetIn() {
    client().get("notes", bearer("notes:read")).isOk("notes");
    client().send("POST", "notes", bearer("notes:write")).isOk("created x");
    client().send("DELETE", "notes/7", bearer("other", "notes:delete")).isOk("deleted 7");
  }

  @Test
  default void noCredentialIsChallengedWithoutAnError() {
    client().get("notes").isRefused(401).challenges("scope", "notes:read");
    client().send("DELETE", "notes/7").isRefused(401).challenges("scope", "notes:delete");
    client().get("notes/mine").isRefused(401).challenges();
  }

  @Test
  default void anUnknownSchemeCountsAsNoCredential() {
    client()
        .get("notes", Client.authorization("Basic YTpi"))
        .isRefused(401)
        .challenges("scope", "notes:read");
  }

  @Test
  default void garbageIsNoToken() {
    isInvalid("garbage");
  }

  @Test
  default void anExpiredTokenIsInvalid() {
    isInvalid(mint().expired("notes:read"));
  }

  @Test
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
  default void aMalformedHeaderIsABadRequest(String header) {
    client()
        .get("notes", Client.authorization(header))
        .isRefused(400)
        .challenges("error", "invalid_request");
  }

  @Test
  default void twoHeadersAreABadRequest() {
    String good = "Bearer " + mint().token("notes:read");

    client()
        .get("notes", "Authorization", good, "Authorization", good)
        .isRefused(400)
        .challenges("error", "invalid_request");
  }

  @Test
  default void aTokenInTheUrlIsNeverRead() {
    client()
        .get("notes?access_token=" + mint().token("notes:read"))
        .isRefused(401)
        .challenges("scope", "notes:read");
  }

  @Test
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
