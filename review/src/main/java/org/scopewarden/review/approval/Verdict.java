package org.scopewarden.review.approval;

import java.util.List;
import java.util.Optional;
import org.scopewarden.model.compare.Change;

/**
 * The changes between two documents, held against the log.
 *
 * @param changes all of them
 * @param refused the weakenings that no approval covers
 */
record Verdict(List<Change> changes, List<Change> refused, ApprovalLog log) {

  static Verdict of(List<Change> changes, ApprovalLog log) {
    List<Change> refused =
        changes.stream()
            .filter(change -> change.weakening() && log.covering(change).isEmpty())
            .toList();
    return new Verdict(List.copyOf(changes), refused, log);
  }

  /** In a word or two, whether the change may be: empty if nobody needs to approve it. */
  String standing(Change change) {
    if (!change.weakening()) {
      return "";
    }
    return log.covering(change)
        .map(approval -> "approved by " + approval.inShort())
        .orElse("NOT APPROVED");
  }

  /** Why an approval that looks as if it were meant for the change does not count. */
  Optional<String> hint(Change change) {
    Weakening refused = Weakening.of(change);
    return log.approvals().stream()
        .map(approval -> hint(approval, refused))
        .flatMap(Optional::stream)
        .reduce((older, newer) -> newer);
  }

  private static Optional<String> hint(Approval approval, Weakening refused) {
    Weakening approved = approval.weakening();
    if (approved.fingerprint().equals(refused.fingerprint())) {
      return Optional.of(
          approval.isOpen()
              ? "its approval by " + approval.inShort() + " was edited by hand"
              : "its approval by " + approval.inShort() + " ended: it was changed since");
    }
    boolean related =
        approval.isOpen()
            && refused.entries().stream().anyMatch(approved.entries()::contains)
            && (approved.before().equals(refused.before())
                || approved.after().equals(refused.after()));
    return related
        ? Optional.of(
            "the approval by "
                + approval.inShort()
                + " is for another form of this change: "
                + approved.before()
                + " → "
                + approved.after())
        : Optional.empty();
  }
}
