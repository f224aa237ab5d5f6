package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.tck.RawRequest.RawAnswer;

/** What an answer looks like: the body of a refusal, and who may store what. */
public interface AnswerContract extends Container {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/problem+json",
        "application/json",
        "application/*",
        "*/*;q=0.1",
        "text/html, */*;q=0.1",
        "text/html, application/problem+json;q=0.001",
        "application/json;q=0, */*",
        "application/*;q=0, application/json",
      })
  @Tag("HTTP-14")
  @Tag("EN-019")
  default void aClientThatTakesJsonGetsAProblem(String accept) {
    client().get("notes", "Accept", accept).isRefused(401).challenges("scope", "notes:read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/xml",
        "text/html, application/problem+json;q=0",
        "application/problem+json;q=0, application/json",
        "*/*;q=0",
        "text/*, application/*;q=0.0",
      })
  @Tag("HTTP-01")
  default void aClientThatTakesNoneGetsTheSameStatusAlone(String accept) {
    Answer answer = client().get("notes", "Accept", accept);

    assertThat(answer.status()).as("never 406").isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    answer.challenges("scope", "notes:read");
  }

  @Test
  @Tag("HTTP-15")
  default void aProblemSaysNoMoreThanItsStatus() {
    Answer answer =
        client().get("notes", bearerOf("secret-subject", "secret:scope")).isRefused(403);

    assertThat(answer.body())
        .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403}");
  }

  @Test
  @Tag("EN-006")
  default void aRefusedHeadHasNoBody() throws IOException {
    URI notes = client().address("notes");

    RawAnswer answer = RawRequest.send(notes, RawRequest.head("HEAD", notes));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers()).containsKey("www-authenticate");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  @Tag("BRR-11")
  default void whatIsMadeForOneCallerIsNotStored() {
    isStored("cached", "no-store", bearer());
    isStored("cached/missing", "no-store", bearer());
    isStored("notes/greeting", "no-store", bearer());
    isStored("cached", "no-store");
    isStored("notes", "no-store", bearer());
  }

  @Test
  @Tag("BRR-11")
  default void anEndpointMaySayHowItsAnswerIsStored() {
    Answer answer = client().get("cached/said", bearer());

    assertThat(answer.headers().allValues("Cache-Control"))
        .singleElement()
        .satisfies(value -> assertThat(value).contains("private", "max-age=60"));
  }

  @Test
  default void whatIsPublicIsLeftAlone() {
    isStored("cached/public", null);
    isStored("cached/public", null, bearer());
    isStored("notes/greeting", null);
  }

  private void isStored(String path, @Nullable String how, String... headers) {
    assertThat(client().get(path, headers).headers().firstValue("Cache-Control").orElse(null))
        .isEqualTo(how);
  }
}
