package org.scopewarden.review.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.scopewarden.review.approval.Changes.ANN;
import static org.scopewarden.review.approval.Changes.TUESDAY;
import static org.scopewarden.review.approval.Changes.strengthened;
import static org.scopewarden.review.approval.Changes.weakened;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogReaderTest {

  private static final ApprovalLog LOG =
      ApprovalLog.first(Digest.of("document"))
          .with(List.of(weakened("users:delete", "users:read")), ANN)
          .after(List.of(strengthened("users:read", "users:delete")), TUESDAY)
          .with(List.of(weakened("users:delete", "users:list")), ANN)
          .beforeWriting(Digest.of("next"));

  private static final String JSON = LogWriter.write(LOG);

  @TempDir private Path directory;

  @Test
  void comesBackAsItWasWritten() {
    assertThat(LogReader.read(JSON, "log")).isEqualTo(LOG);
  }

  @Test
  void aPullRequestShowsAnApprovalAsItsLines() {
    ApprovalLog log =
        ApprovalLog.first(Digest.of("document"))
            .with(List.of(weakened("users:delete", "users:read")), ANN);

    assertThat(LogWriter.write(log))
        .isEqualTo(
            """
            {
              "schema": 1,
              "manifest": "%s",
              "approvals": [
                {
                  "weakening": {
                    "fingerprint": "%s",
                    "kind": "weakened",
                    "request": "DELETE /users/delete",
                    "entries": [
                      "org.acme/org.acme.Users.delete(long)"
                    ],
                    "before": "users:delete",
                    "after": "users:read",
                    "differences": [
                      "asks for users:read instead of users:delete"
                    ],
                    "example": "a token with only users:read may now call DELETE /users/delete"
                  },
                  "by": "Ann <ann@acme.org>",
                  "at": "2026-03-02T10:00:00Z",
                  "reason": "asked for by support"
                }
              ]
            }
            """
                .formatted(
                    Digest.of("document"), weakened("users:delete", "users:read").fingerprint()));
  }

  @Test
  void whiteSpaceIsFree() {
    assertThat(LogReader.read(JSON.replace("\n", "\n\n  "), "log")).isEqualTo(LOG);
  }

  @Test
  void truncatedAnywhereItIsAnError() throws Exception {
    ApprovalLog log =
        ApprovalLog.first(Digest.of("document"))
            .with(List.of(weakened("users:delete", "users:read")), ANN);
    byte[] whole = LogWriter.write(log).getBytes(StandardCharsets.UTF_8);
    TextFile file = new TextFile(directory.resolve("log.json"));
    for (int length = 0; length < whole.length; length++) {
      Files.write(file.path(), Arrays.copyOf(whole, length));
      Throwable refusal = catchThrowable(() -> LogReader.read(file.read(), "log"));

      assertThat(refusal).as("of %d bytes", length).isInstanceOf(ApprovalException.class);
    }
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"schema\": 1'     | '\"schema\": 2'         | log:2:13: a log of approvals begins with",
        "'\"schema\": 1,'    | '\"scheme\": 1,'        | log:2:3: a log of approvals begins with",
        "'\"by\": \"Ann'     | '\"by\": \"\\u001bAnn'  | '\"by\" holds control characters'",
        "'\"by\": '          | '\"from\": '            | '\"by\" is missing'",
        "'\"by\": '          | '\"a~/b\": 1, \"by\": ' | log:21:7: Unrecognized property \"a~/b\"",
        "'\"fingerprint\": ' | '\"by\": 1, \"fingerprint\": ' | log:8:9: Unrecognized property \"by\"",
        "'\"weakened\"'      | '\"changed nothing\"'   | changed nothing",
        "'\"kind\": \"weakened\"' | '\"kind\": 1'      | log:9:17: weakened is expected here",
        "'\"at\": \"2026-03-02T10:00:00Z\"' | '\"at\": \"last monday\"' | log:",
        "'\"at\": \"2026-03-02T10:00:00Z\"' | '\"at\": 1772445600' | log:22:13: 2026-03-02T10",
        "'10:00:00Z\"'       | '10:00:00.5Z\"'         | log:22:13: 2026-03-02T10:00:00Z is expected",
        "'\"reason\": '      | '\"reason\": \"\", \"reason\": ' | Duplicate",
        "'asked for by support' | ' '                  | '\"reason\" is blank'",
        "'sha256:'           | 'sha1:'                 | is not \"sha256:\" and 64 hexadecimal digits",
        "'\"differences\": [' | '\"differences\": [ null,' | log:",
        "'\"before\": '      | '\"Before\": '          | log:",
        "'\"before\": \"users:delete\",' | ''           | '\"before\" is missing'",
      })
  void refusesWhatNobodyWrote(String written, String found, String message) {
    String edited = JSON.replace(written, found);

    assertThat(edited).isNotEqualTo(JSON);
    assertThatThrownBy(() -> LogReader.read(edited, "log"))
        .isInstanceOf(ApprovalException.class)
        .hasMessageMatching("log:\\d+:\\d+: .*")
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatFollows() {
    assertThatThrownBy(() -> LogReader.read(JSON + "{}\n", "log"))
        .isInstanceOf(ApprovalException.class)
        .hasMessageStartingWith("log:" + (JSON.lines().count() + 1) + ":");
  }

  @Test
  void messagesDoNotControlATerminal() {
    String edited = JSON.replace("\"schema\": 1,", "\"schema\": 1, \"\\u001b[2J\": 0,");

    assertThatThrownBy(() -> LogReader.read(edited, "log"))
        .hasMessageContaining("\\u001B[2J")
        .hasMessageNotContaining("\u001b");
  }
}
