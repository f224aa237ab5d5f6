package org.scopewarden.review.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.compare.Change;

/**
 * A weakening, and who answers for it.
 *
 * @param by who approved it
 * @param at when, to the second
 * @param reason why
 * @param ended since when it no longer counts, because the endpoint has changed again; null while
 *     it does
 */
public record Approval(
    Weakening weakening, String by, Instant at, String reason, @Nullable Instant ended) {

  /**
   * @throws IllegalArgumentException if something is missing, or not as {@link Consent} demands it
   */
  public Approval {
    Weakening.require("weakening", weakening);
    Weakening.require("by", by);
    Weakening.require("at", at);
    Weakening.require("reason", reason);
    Consent consent = new Consent(by, at, reason);
    by = consent.by();
    at = consent.at();
    reason = consent.reason();
  }

  static Approval of(Change change, Consent consent) {
    return new Approval(Weakening.of(change), consent.by(), consent.at(), consent.reason(), null);
  }

  boolean isOpen() {
    return ended == null;
  }

  /** Whether it allows {@code change}: the very change, told in the very words. */
  boolean covers(Change change) {
    return isOpen() && weakening.equals(Weakening.of(change));
  }

  /** The same approval, which counts no longer; one that has ended stays as it is. */
  Approval endedAt(Instant end) {
    return isOpen() ? new Approval(weakening, by, at, reason, end) : this;
  }

  /** The same approval as it was before it ended. */
  Approval reopened() {
    return isOpen() ? this : new Approval(weakening, by, at, reason, null);
  }

  /** Such as {@code Ann on 2026-11-25}. */
  String inShort() {
    return by + " on " + LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
