package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an object check's word is worth over HTTP. */
public interface ObjectContract extends Container {

  @Test
  default void aCheckThatPermitsLetsIn() {
    client().get("verdicts/PERMIT", bearer()).isOk("got PERMIT");
    client().send("POST", "verdicts/PERMIT", bearer("verdicts:write")).isOk("posted PERMIT");
  }

  @Test
  default void aCheckIsAskedLast() {
    client().get("verdicts/PERMIT").isRefused(401).challenges();
    client().get("verdicts/HIDE").isRefused(401).challenges();
    client()
        .send("POST", "verdicts/HIDE", bearer("notes:write"))
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "verdicts:write");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REFUSE", "nothing", "exception", "assertion", "not-found", "unknown"})
  @Tag("SCP-10")
  default void aCheckThatDoesNotPermitForbids(String verdict) {
    Answer answer = client().get("verdicts/" + verdict, bearer()).isRefused(403);

    answer.isNotChallenged();
    assertThat(answer.body()).doesNotContain("secret", "check", verdict);
  }

  @Test
  @Tag("EN-021")
  @Tag("HTTP-11")
  default void aCheckThatHidesIsAnsweredAsIfNothingWereThere() {
    client().get("verdicts/HIDE", bearer()).isRefused(404).isNotChallenged();
  }

  @Test
  default void everyCheckMustPermit() {
    client().send("POST", "verdicts/REFUSE", bearer("verdicts:write")).isRefused(403);
    client().send("POST", "verdicts/nothing", bearer("verdicts:write")).isRefused(403);
  }

  @Test
  default void headIsCheckedAsGetIs() {
    assertThat(client().send("HEAD", "verdicts/PERMIT", bearer()).status()).isEqualTo(200);
    assertThat(client().send("HEAD", "verdicts/REFUSE", bearer()).status()).isEqualTo(403);
    assertThat(client().send("HEAD", "verdicts/HIDE", bearer()).status()).isEqualTo(404);
  }

  /** CXF has the parameter built in, others know such headers from filters. */
  @ParameterizedTest
  @ValueSource(strings = {"POST", "DELETE", "HEAD", "OPTIONS"})
  default void anotherMethodByParameterOrHeaderGetsAroundNothing(String method) {
    Answer byParameter = client().get("verdicts/REFUSE?_method=" + method, bearer());
    Answer byHeader =
        client()
            .get(
                "verdicts/REFUSE",
                Client.with(bearer(), "X-HTTP-Method-Override", method, "X-HTTP-Method", method));

    assertThat(byParameter.body()).doesNotContain("got", "posted");
    assertThat(byHeader.body()).doesNotContain("got", "posted");
  }

  @Test
  default void aCheckThatCannotBeMadeForbids() {
    client().get("ledger/accounts/1", bearer()).isRefused(403).isNotChallenged();
  }
}
