package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.contract.attacks.TokenVectors.Attack;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.RawClient;
import org.scopewarden.contract.tck.Answer;

/** Each attack that comes with tokens, sent over HTTP: it gets the answer that its row demands. */
@TestInstance(Lifecycle.PER_CLASS)
final class TokenVectorsTest {

  /** Rows and vectors that leave a choice, and ours: see docs/guides/jwt-profile.md. */
  private static final Map<String, Integer> CHOICES =
      Map.of(
          "JS-013", 401, "CL-003", 401, "SC-002", 200, "SC-005", 401, "SC-006", 401, "J276", 403);

  private GuardedServer server;

  @BeforeAll
  void start(@TempDir Path directory) throws IOException {
    server = TokenVectors.server(directory);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  @Tag("AH-001")
  @Tag("JS-002")
  @Tag("JS-004")
  @Tag("JS-005")
  @Tag("JS-006")
  @Tag("JS-007")
  @Tag("JS-008")
  @Tag("JS-012")
  @Tag("JS-013")
  @Tag("JS-014")
  @Tag("JS-015")
  @Tag("JS-016")
  @Tag("JS-017")
  @Tag("JS-018")
  @Tag("JS-019")
  @Tag("JS-020")
  @Tag("JS-025")
  @Tag("JH-002")
  @Tag("JH-003")
  @Tag("JH-004")
  @Tag("JH-007")
  @Tag("JH-012")
  @Tag("JH-013")
  @Tag("JH-015")
  @Tag("JH-017")
  @Tag("JH-018")
  @Tag("JH-019")
  @Tag("JH-020")
  @Tag("JH-026")
  @Tag("JH-030")
  @Tag("JH-031")
  @Tag("JH-032")
  @Tag("SK-003")
  @Tag("SK-005")
  @Tag("CL-001")
  @Tag("CL-002")
  @Tag("CL-003")
  @Tag("CL-004")
  @Tag("CL-005")
  @Tag("CL-006")
  @Tag("CL-010")
  @Tag("CL-014")
  @Tag("CL-015")
  @Tag("SC-002")
  @Tag("SC-004")
  @Tag("SC-005")
  @Tag("SC-006")
  @Tag("SC-012")
  void isAnsweredAsTheRowDemands(Attack attack) {
    for (String vector : attack.vectors()) {
      int ofRow = CHOICES.getOrDefault(attack.id(), attack.status());
      int demanded = CHOICES.getOrDefault(vector, ofRow);
      switch (TokenVectors.isB64Token(vector) ? demanded : 400) {
        case 200 -> send(vector).isOk("orders");
        case 400 -> send(vector).isRefused(400).challenges("error", "invalid_request");
        case 401 -> isChallenged(send(vector), 401, "invalid_token");
        case 403 -> isChallenged(send(vector), 403, "insufficient_scope");
        default -> throw new AssertionError(attack + " demands " + demanded);
      }
    }
  }

  private static void isChallenged(Answer answer, int status, String error) {
    answer.isRefused(status).challenges("error", error, "scope", "orders.read");
  }

  /** The tags say what is tried, and all of it. */
  @Test
  void theTagsNameTheRows() throws NoSuchMethodException {
    List<String> tags =
        Arrays.stream(
                TokenVectorsTest.class
                    .getDeclaredMethod("isAnsweredAsTheRowDemands", Attack.class)
                    .getAnnotationsByType(Tag.class))
            .map(Tag::value)
            .toList();

    assertThat(attacks().map(Attack::id)).containsExactlyElementsOf(tags);
  }

  private Answer send(String vector) {
    String header = "Authorization: Bearer " + TokenVectors.token(vector);
    return new RawClient(server.base()).get("/orders", header);
  }

  static Stream<Attack> attacks() {
    return TokenVectors.attacks();
  }
}
