package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** That a refusal reaches a client that has yet to send its body. */
public interface EarlyAnswerContract extends Container {

  @Test
  default void anAnnouncedBodyIsNotWaitedFor() throws IOException {
    String head = WithheldBody.post(client().address("notes"), "Content-Length: 1000000");

    assertThat(WithheldBody.status(client().address("notes"), head)).isEqualTo(401);
  }

  @Test
  default void aFormIsNotWaitedFor() throws IOException {
    String head =
        WithheldBody.post(
            client().address("notes"),
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: 1000000");

    assertThat(WithheldBody.status(client().address("notes"), head)).isEqualTo(401);
  }

  @Test
  default void aMissingScopeIsAnsweredEarlyToo() throws IOException {
    String head =
        WithheldBody.post(
            client().address("notes"),
            "Authorization: Bearer " + mint().token("notes:read"),
            "Content-Length: 1000000");

    assertThat(WithheldBody.status(client().address("notes"), head)).isEqualTo(403);
  }

  @Test
  default void aClientThatAsksFirstIsAnswered() throws IOException {
    String head =
        WithheldBody.post(
            client().address("notes"), "Content-Length: 1000000", "Expect: 100-continue");

    assertThat(WithheldBody.status(client().address("notes"), head)).isEqualTo(401);
  }

  /** The first chunk is sent: Grizzly calls nobody before it. */
  @Test
  default void theSecondChunkIsNotWaitedFor() throws IOException {
    String head = WithheldBody.post(client().address("notes"), "Transfer-Encoding: chunked");

    assertThat(WithheldBody.status(client().address("notes"), head + "1\r\nx\r\n")).isEqualTo(401);
  }

  /** RFC 9112 §9.6: a client that sends its next request into a closed connection loses it. */
  @Test
  default void theConnectionServesOnOrItsEndIsAnnounced() throws IOException {
    String head = WithheldBody.post(client().address("notes"), "Content-Length: 1");

    assertThat(WithheldBody.servesOnOrSaysSo(client().address("notes"), head, "x")).isTrue();
  }
}
