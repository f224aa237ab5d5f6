package org.scopewarden.review.approval;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.review.text.Escaped;

/** Holds what was built against what was approved, and writes down what is. */
public final class Reviewer {

  private final ApprovalFiles files;
  private final @Nullable ApprovalFiles base;
  private final boolean writes;
  private final Advice advice;
  private final InstantSource clock;

  /**
   * @param files what is approved
   * @param base the same files of the branch that is to be merged into; null to do without
   * @param writes whether the files may be written
   * @param advice what to tell the developer to do
   * @param clock tells when approvals end
   */
  public Reviewer(
      ApprovalFiles files,
      @Nullable ApprovalFiles base,
      boolean writes,
      Advice advice,
      InstantSource clock) {
    this.files = files;
    this.base = base;
    this.writes = writes;
    this.advice = advice;
    this.clock = clock;
  }

  /**
   * Passes if every weakening is approved, and if the files say what was built, or may be made to.
   *
   * @throws ApprovalException if a file cannot be used
   * @throws org.scopewarden.model.ManifestException if an approved document cannot be read
   */
  public Outcome review(Built built) {
    Optional<Approved> approved = files.read();
    return approved.isEmpty() ? first(built) : review(built, approved.get());
  }

  private Outcome first(Built built) {
    if (base != null && base.read().isPresent()) {
      return failure(files.document() + " does not exist, although the target branch has it");
    }
    if (!writes) {
      return failure(files.document() + " does not exist: " + advice.buildLocally());
    }
    if (!built.whole()) {
      return failure(files.document() + " does not exist yet: build all modules once");
    }
    files.writeFirst(built.modules());
    return new Outcome(
        true,
        List.of(
            "recorded " + summary(built.modules()) + " in " + files.document(),
            "commit it, with " + ApprovalFiles.LOG + ": from now on a weakening needs approval"));
  }

  private Outcome review(Built built, Approved approved) {
    Manifests due = built.over(approved.document());
    Verdict verdict = verdict(approved, due);
    Verdict sinceBase = sinceBase(approved, due);
    List<String> lines = new ArrayList<>();
    tell(lines, "since " + ApprovalFiles.DOCUMENT, verdict);
    if (!sinceBase.changes().equals(verdict.changes())) {
      tell(lines, "since the target branch", sinceBase);
    }
    int refused = refused(verdict, sinceBase).size();
    if (refused > 0) {
      lines.add(
          refused
              + (refused == 1 ? " change weakens" : " changes weaken")
              + " access, and nobody has approved that");
      lines.addAll(advice.approve());
      return new Outcome(false, lines);
    }
    return upToDate(approved, due, verdict, lines);
  }

  private Outcome upToDate(Approved approved, Manifests due, Verdict verdict, List<String> lines) {
    if (approved.document().equals(due) && !approved.interrupted()) {
      lines.add(summary(due) + ", as " + ApprovalFiles.DOCUMENT + " says");
      return new Outcome(true, lines);
    }
    if (!writes) {
      lines.add(files.document() + " is not what was built: " + advice.buildLocally());
      return new Outcome(false, lines);
    }
    files.write(due, approved.log().after(verdict.changes(), clock.instant()));
    lines.add("recorded " + summary(due) + " in " + files.document() + ": commit it");
    return new Outcome(true, lines);
  }

  /**
   * Approves every weakening that is not approved yet, and records what was built.
   *
   * @throws ApprovalException if a file cannot be used
   * @throws org.scopewarden.model.ManifestException if an approved document cannot be read
   */
  public Outcome approve(Built built, Consent consent) {
    if (!writes) {
      return failure("nothing is written here: " + advice.buildLocally());
    }
    Optional<Approved> approved = files.read();
    return approved.isEmpty()
        ? failure(files.document() + " does not exist yet: the first review writes it")
        : approve(built, approved.get(), consent);
  }

  private Outcome approve(Built built, Approved approved, Consent consent) {
    Manifests due = built.over(approved.document());
    Verdict verdict = verdict(approved, due);
    List<Change> refused = refused(verdict, sinceBase(approved, due));
    if (refused.isEmpty()) {
      return new Outcome(true, List.of("nothing to approve: no weakening is without approval"));
    }
    ApprovalLog log =
        approved.log().after(verdict.changes(), clock.instant()).with(refused, consent);
    files.write(due, log);
    List<String> lines = new ArrayList<>(new ChangeTable(Verdict.of(refused, log)).lines());
    lines.add("recorded " + summary(due) + " in " + files.document());
    lines.add("commit it, with " + ApprovalFiles.LOG);
    return new Outcome(true, lines);
  }

  private static Verdict verdict(Approved approved, Manifests due) {
    return Verdict.of(Comparison.of(approved.document(), due).changes(), approved.log());
  }

  private Verdict sinceBase(Approved approved, Manifests due) {
    if (base == null) {
      return Verdict.of(List.of(), approved.log());
    }
    Approved target =
        base.read().orElseThrow(() -> new ApprovalException(base.document() + ": does not exist"));
    List<Approval> lost = approved.log().lostOf(target.log());
    if (!lost.isEmpty()) {
      throw new ApprovalException(
          files.log()
              + ": approvals of the target branch are missing or altered here, such as "
              + Escaped.text(lost.get(0).weakening().fingerprint() + " by " + lost.get(0).inShort())
              + ": merge the target branch, and keep all of its approvals");
    }
    return Verdict.of(Comparison.of(target.document(), due).changes(), approved.log());
  }

  /** Each once: what is refused by both is the same change. */
  private static List<Change> refused(Verdict one, Verdict other) {
    Map<String, Change> refused = new LinkedHashMap<>();
    one.refused().forEach(change -> refused.put(change.fingerprint(), change));
    other.refused().forEach(change -> refused.putIfAbsent(change.fingerprint(), change));
    return List.copyOf(refused.values());
  }

  private static void tell(List<String> lines, String since, Verdict verdict) {
    if (!verdict.changes().isEmpty()) {
      lines.add("changes " + since + ":");
      lines.addAll(new ChangeTable(verdict).lines());
    }
  }

  private static String summary(Manifests document) {
    long all = document.entries().count();
    long open =
        document.entries().filter(e -> e.entry().rule() instanceof AccessRule.Public).count();
    return all + (all == 1 ? " endpoint" : " endpoints") + ", " + open + " of them public";
  }

  private static Outcome failure(String line) {
    return new Outcome(false, List.of(line));
  }
}
