package org.scopewarden.review.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.approval.Changes.ANN;
import static org.scopewarden.review.approval.Changes.MONDAY;
import static org.scopewarden.review.approval.Changes.TUESDAY;
import static org.scopewarden.review.approval.Changes.strengthened;
import static org.scopewarden.review.approval.Changes.weakened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.compare.Change;

class ApprovalLogTest {

  private static final Change OPENS = weakened("users:delete", "users:read");
  private static final Change CLOSES = strengthened("users:read", "users:delete");
  private static final ApprovalLog EMPTY = ApprovalLog.first(Digest.of("document"));

  @Test
  void coversNothingThatNobodyApproved() {
    assertThat(EMPTY.covering(OPENS)).isEmpty();
  }

  @Test
  void coversTheVeryChange() {
    ApprovalLog log = EMPTY.with(List.of(OPENS), ANN);

    assertThat(log.covering(OPENS)).map(Approval::by).contains("Ann <ann@acme.org>");
    assertThat(log.covering(weakened("users:delete", "users:list"))).isEmpty();
  }

  @Test
  void anApprovalWhoseWordsWereEditedCoversNothing() {
    Weakening told = Weakening.of(weakened("users:delete", "users:list"));
    Weakening edited =
        new Weakening(
            OPENS.fingerprint(),
            told.kind(),
            told.request(),
            told.entries(),
            told.before(),
            told.after(),
            told.differences(),
            told.example());

    ApprovalLog log = logOf(new Approval(edited, "Ann", MONDAY, "harmless", null));

    assertThat(log.covering(OPENS)).isEmpty();
  }

  @Test
  void theSameChangeNeedsApprovalAgainAfterItWasTakenBack() {
    ApprovalLog closed = EMPTY.with(List.of(OPENS), ANN).after(List.of(CLOSES), TUESDAY);

    assertThat(closed.covering(OPENS)).isEmpty();
    assertThat(closed.approvals()).extracting(Approval::ended).containsExactly(TUESDAY);
    assertThat(closed.with(List.of(OPENS), ANN).covering(OPENS)).isPresent();
  }

  @Test
  void anApprovalOutlivesItsOwnChangeAndThoseOfOtherEndpoints() {
    ApprovalLog log = EMPTY.with(List.of(OPENS), ANN);
    Change other = Changes.change(OPENS.kind(), "other", Changes.scope("a"), null, false);

    assertThat(log.after(List.of(OPENS, other), TUESDAY)).isEqualTo(log);
  }

  @Test
  void aSecondApprovalOfTheSameChangeEndsTheFirst() {
    ApprovalLog log = EMPTY.with(List.of(OPENS), ANN).with(List.of(OPENS), ANN);

    assertThat(log.approvals()).extracting(Approval::ended).containsExactly(MONDAY, null);
  }

  @Test
  void refusesTwoApprovalsThatCountForOneChange() {
    Approval approval = Approval.of(OPENS, ANN);

    assertThatThrownBy(() -> logOf(approval, approval))
        .hasMessage("two approvals of " + OPENS.fingerprint() + ": delete one");
  }

  @Test
  void knowsWhatIsLostOfAnEarlierLog() {
    ApprovalLog earlier = EMPTY.with(List.of(OPENS), ANN);
    Approval forged = new Approval(Weakening.of(OPENS), "Bob", MONDAY, "because", null);

    assertThat(earlier.lostOf(earlier)).isEmpty();
    assertThat(earlier.after(List.of(CLOSES), TUESDAY).lostOf(earlier)).isEmpty();
    assertThat(EMPTY.lostOf(earlier)).hasSize(1);
    assertThat(logOf(forged).lostOf(earlier)).hasSize(1);
  }

  @Test
  void anApprovalThatEndedIsNotRevived() {
    ApprovalLog earlier = EMPTY.with(List.of(OPENS), ANN).after(List.of(CLOSES), TUESDAY);
    ApprovalLog revived = EMPTY.with(List.of(OPENS), ANN);

    assertThat(revived.lostOf(earlier)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \t", "red \u001b[31m", "two\nlines", "\u202Ereversed", "half \ud800"})
  void refusesAReasonThatIsNoLineOfText(String reason) {
    assertThatThrownBy(() -> new Consent("Ann", MONDAY, reason))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"reason\"");
  }

  @Test
  void refusesAReasonWithoutEnd() {
    assertThat(new Consent("Ann", MONDAY, "x".repeat(1000)).reason()).hasSize(1000);
    assertThatThrownBy(() -> new Consent("Ann", MONDAY, "x".repeat(1001)))
        .hasMessage("\"reason\" has 1001 characters, 1000 are allowed");
    assertThatThrownBy(() -> new Consent("x".repeat(201), MONDAY, "because"))
        .hasMessage("\"by\" has 201 characters, 200 are allowed");
  }

  static ApprovalLog logOf(Approval... approvals) {
    return new ApprovalLog(1, Digest.of("document"), null, List.of(approvals));
  }
}
