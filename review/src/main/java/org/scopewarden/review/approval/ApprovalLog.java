package org.scopewarden.review.approval;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.compare.Change;

/**
 * Every approval there ever was, and the digest of the document that they belong to.
 *
 * @param schema {@link #SCHEMA}
 * @param manifest the digest of the approved document
 * @param next the digest of the document that is being written in its place; null if none is
 * @param approvals the newest last
 */
public record ApprovalLog(
    int schema, String manifest, @Nullable String next, List<Approval> approvals) {

  /** The version of the JSON form. */
  public static final int SCHEMA = 1;

  /**
   * @throws IllegalArgumentException if a digest is none, or if two approvals that count have one
   *     fingerprint
   */
  public ApprovalLog {
    Digest.check("manifest", manifest);
    if (next != null) {
      Digest.check("next", next);
    }
    Weakening.require("approvals", approvals);
    approvals = List.copyOf(approvals);
    requireDistinct(approvals);
  }

  private static void requireDistinct(List<Approval> approvals) {
    Set<String> open = new HashSet<>();
    for (Approval approval : approvals) {
      if (approval.isOpen() && !open.add(approval.weakening().fingerprint())) {
        throw new IllegalArgumentException(
            "two approvals of " + approval.weakening().fingerprint() + ": delete one");
      }
    }
  }

  /** The log of a document that was never reviewed before. */
  static ApprovalLog first(String manifest) {
    return new ApprovalLog(SCHEMA, manifest, null, List.of());
  }

  /** The approval that allows {@code change}. */
  Optional<Approval> covering(Change change) {
    return approvals.stream().filter(approval -> approval.covers(change)).findFirst();
  }

  /** The same approvals for the document with this digest. */
  ApprovalLog of(String digest) {
    return new ApprovalLog(SCHEMA, digest, null, approvals);
  }

  /** The same approvals while the document with this digest is written over the present one. */
  ApprovalLog beforeWriting(String digest) {
    return new ApprovalLog(SCHEMA, manifest, digest, approvals);
  }

  /**
   * Ends every approval of an entry that changes in another way now. What was opened, closed and is
   * opened again needs a new approval, although it is the same change again.
   */
  ApprovalLog after(List<Change> changes, Instant now) {
    Set<String> fingerprints = fingerprints(changes);
    Set<String> entries = changes.stream().flatMap(Weakening::keys).collect(toSet());
    return ending(
        weakening ->
            !fingerprints.contains(weakening.fingerprint())
                && weakening.entries().stream().anyMatch(entries::contains),
        now);
  }

  /** With approvals of {@code weakenings}, in the place of any that have the same fingerprints. */
  ApprovalLog with(List<Change> weakenings, Consent consent) {
    Set<String> fingerprints = fingerprints(weakenings);
    ApprovalLog others =
        ending(weakening -> fingerprints.contains(weakening.fingerprint()), consent.at());
    List<Approval> all = new ArrayList<>(others.approvals());
    weakenings.forEach(change -> all.add(Approval.of(change, consent)));
    return new ApprovalLog(SCHEMA, manifest, next, all);
  }

  private ApprovalLog ending(Predicate<Weakening> ends, Instant now) {
    List<Approval> kept =
        approvals.stream()
            .map(approval -> ends.test(approval.weakening()) ? approval.endedAt(now) : approval)
            .toList();
    return new ApprovalLog(SCHEMA, manifest, next, kept);
  }

  private static Set<String> fingerprints(List<Change> changes) {
    return changes.stream().map(Change::fingerprint).collect(toSet());
  }

  /** What is missing here, or was altered, of the approvals of an earlier log. */
  List<Approval> lostOf(ApprovalLog earlier) {
    Set<Approval> here = new HashSet<>(approvals);
    approvals.stream().map(Approval::reopened).forEach(here::add);
    return earlier.approvals().stream().filter(approval -> !here.contains(approval)).toList();
  }
}
