package org.scopewarden.review.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.approval.Changes.ANN;
import static org.scopewarden.review.approval.Changes.TUESDAY;
import static org.scopewarden.review.approval.Changes.change;
import static org.scopewarden.review.approval.Changes.scope;
import static org.scopewarden.review.approval.Changes.strengthened;
import static org.scopewarden.review.approval.Changes.weakened;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.ChangeKind;

class VerdictTest {

  private static final Change OPENS = weakened("users:delete", "users:read");
  private static final ApprovalLog EMPTY = ApprovalLog.first(Digest.of("document"));
  private static final ApprovalLog APPROVED = EMPTY.with(List.of(OPENS), ANN);

  @Test
  void refusesAWeakeningAndNothingElse() {
    Change closes = change(ChangeKind.STRENGTHENED, "other", scope("a"), scope("b"), false);

    assertThat(Verdict.of(List.of(OPENS, closes), EMPTY).refused()).containsExactly(OPENS);
    assertThat(Verdict.of(List.of(OPENS, closes), APPROVED).refused()).isEmpty();
  }

  @Test
  void theTableSaysWhoMayDoWhat() {
    Change gone = change(ChangeKind.REMOVED, "other", scope("users:write"), null, false);

    assertThat(lines(EMPTY, OPENS, gone))
        .containsExactly(
            "  change    request               before        after        approval",
            "  weakened  DELETE /users/delete  users:delete  users:read   NOT APPROVED",
            "    asks for users:read instead of users:delete",
            "    a token with only users:read may now call DELETE /users/delete",
            "  removed   DELETE /users/other   users:write   no endpoint",
            "    asks for null instead of users:write");
    assertThat(lines(APPROVED, OPENS))
        .contains(
            "  weakened  DELETE /users/delete  users:delete  users:read  approved by Ann"
                + " <ann@acme.org> on 2026-03-02");
  }

  @Test
  void theTableNamesAnApprovalOfAnotherForm() {
    assertThat(lines(APPROVED, weakened("users:delete", "users:list")))
        .contains(
            "    the approval by Ann <ann@acme.org> on 2026-03-02 is for another form of this"
                + " change: users:delete → users:read");
  }

  @Test
  void anApprovalOfAnEarlierStepIsNoOtherForm() {
    assertThat(lines(APPROVED, weakened("users:read", "users:list")))
        .noneMatch(line -> line.contains("another form"));
  }

  @Test
  void theTableNamesAnApprovalThatEnded() {
    Change closes = strengthened("users:read", "users:delete");

    assertThat(lines(APPROVED.after(List.of(closes), TUESDAY), OPENS))
        .contains(
            "    its approval by Ann <ann@acme.org> on 2026-03-02 ended: it was changed since");
  }

  @Test
  void theTableDoesNotControlATerminal() {
    AccessRule rule = new AccessRule.Public("\u001b[2J", false);
    Change change = change(ChangeKind.OPENED, "\u001b[31m\u202E\n", scope("a"), rule, true);

    assertThat(lines(EMPTY, change))
        .noneMatch(line -> line.chars().anyMatch(c -> c < ' ' || c == '\u202E'))
        .anyMatch(line -> line.contains("DELETE /users/\\u001B[31m\\u202E\\u000A"));
  }

  @Test
  void theTableShowsEveryWeakeningAndSomeOfTheRest() {
    List<Change> changes =
        IntStream.range(0, 140)
            .mapToObj(i -> change(ChangeKind.WEAKENED, "m" + i, scope("a"), scope("b"), i < 70))
            .toList();

    List<String> lines = new ChangeTable(Verdict.of(changes, EMPTY)).lines();

    assertThat(lines).filteredOn(line -> line.contains("NOT APPROVED")).hasSize(70);
    assertThat(lines).endsWith("and 20 more that nobody has to approve");
  }

  private static List<String> lines(ApprovalLog log, Change... changes) {
    return new ChangeTable(Verdict.of(List.of(changes), log)).lines();
  }
}
