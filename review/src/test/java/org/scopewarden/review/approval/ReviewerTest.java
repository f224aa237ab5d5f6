package org.scopewarden.review.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.approval.Changes.ANN;
import static org.scopewarden.review.approval.Changes.TUESDAY;
import static org.scopewarden.review.approval.Changes.entry;
import static org.scopewarden.review.approval.Changes.module;
import static org.scopewarden.review.approval.Changes.scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Route;

class ReviewerTest {

  private static final Manifest STRICT = module("a", entry("delete", scope("users:delete")));
  private static final Manifest WEAK = module("a", entry("delete", scope("users:read")));
  private static final Manifest WEAKER = module("a", entry("delete", scope("users:list")));
  private static final Manifest OTHER =
      module(
          "b",
          entry("list", scope("b:list")),
          entry("health", new AccessRule.Public("polled", false)));

  @TempDir private Path directory;
  @TempDir private Path target;

  @BeforeEach
  void recordStrict() {
    assertThat(here(true).review(whole(STRICT, OTHER)).passed()).isTrue();
  }

  @Test
  void theFirstReviewRecordsEverything() throws IOException {
    Files.delete(files().document());
    Files.delete(files().log());

    Outcome first = here(true).review(whole(STRICT, OTHER));

    assertThat(first.passed()).isTrue();
    assertThat(first.lines().get(0)).startsWith("recorded 3 endpoints, 1 of them public in ");
    assertThat(document()).isEqualTo(Manifests.of(STRICT, OTHER));
  }

  @Test
  void nothingIsRecordedFirstWhereNothingMayBeWritten() {
    Reviewer elsewhere = reviewer(directory.resolve("none"), null, false);

    Outcome outcome = elsewhere.review(whole(STRICT));

    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.lines().get(0)).endsWith("scope-manifest.json does not exist: build here");
    assertThat(directory.resolve("none")).doesNotExist();
  }

  @Test
  void aPartOfTheModulesIsNoFirstDocument() {
    Reviewer elsewhere = reviewer(directory.resolve("none"), null, true);

    Outcome outcome = elsewhere.review(new Built(Manifests.of(STRICT), false));

    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.lines().get(0)).endsWith("does not exist yet: build all modules once");
  }

  @Test
  void refusesAWeakening() {
    Outcome outcome = here(true).review(whole(WEAK, OTHER));

    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.lines())
        .contains(
            "  weakened  DELETE /users/delete  users:delete  users:read  NOT APPROVED",
            "1 change weakens access, and nobody has approved that",
            "approve it");
    assertThat(document()).isEqualTo(Manifests.of(STRICT, OTHER));
  }

  @Test
  void recordsWhatNobodyHasToApprove() {
    Manifest guarded = module("a", entry("delete", scope("users:delete")), entry("x", scope("x")));

    assertThat(here(false).review(whole(guarded, OTHER)).passed()).isFalse();
    assertThat(here(true).review(whole(guarded, OTHER)).passed()).isTrue();
    assertThat(here(false).review(whole(guarded, OTHER)).passed()).isTrue();
    assertThat(document()).isEqualTo(Manifests.of(guarded, OTHER));
  }

  @Test
  void aNewEndpointCannotBeWeakenedUnseen() {
    Manifest guarded = module("c", entry("c", scope("c")));
    Manifest open = module("c", entry("c", new AccessRule.Public("why not", false)));
    here(true).review(whole(STRICT, OTHER, guarded));

    assertThat(here(true).review(whole(STRICT, OTHER, open)).passed()).isFalse();
  }

  @Test
  void whatIsApprovedPassesEverywhere() {
    Outcome approved = here(true).approve(whole(WEAK, OTHER), ANN);

    assertThat(approved.passed()).isTrue();
    assertThat(approved.lines())
        .anyMatch(line -> line.endsWith("approved by Ann <ann@acme.org> on 2026-03-02"));
    assertThat(here(false).review(whole(WEAK, OTHER)).passed()).isTrue();
    assertThat(document()).isEqualTo(Manifests.of(WEAK, OTHER));
  }

  @Test
  void nothingToApproveIsSaid() {
    assertThat(here(true).approve(whole(STRICT, OTHER), ANN))
        .isEqualTo(
            new Outcome(true, List.of("nothing to approve: no weakening is without approval")));
  }

  @Test
  void nothingIsApprovedWhereNothingMayBeWritten() {
    assertThat(here(false).approve(whole(WEAK, OTHER), ANN).passed()).isFalse();
    assertThat(document()).isEqualTo(Manifests.of(STRICT, OTHER));
  }

  @Test
  void nothingIsApprovedBeforeTheFirstReview() {
    assertThat(reviewer(directory.resolve("none"), null, true).approve(whole(WEAK), ANN).passed())
        .isFalse();
  }

  @Test
  void anApprovalThatTheDocumentLacksIsRecorded() {
    ApprovalLog log = approvedElsewhere();
    files().write(Manifests.of(STRICT, OTHER), log);

    assertThat(here(false).review(whole(WEAK, OTHER)).passed()).isFalse();
    assertThat(here(true).review(whole(WEAK, OTHER)).passed()).isTrue();
    assertThat(document()).isEqualTo(Manifests.of(WEAK, OTHER));
  }

  @Test
  void anApprovalOfAnotherFormDoesNotCount() {
    files().write(Manifests.of(STRICT, OTHER), approvedElsewhere());

    Outcome outcome = here(true).review(whole(WEAKER, OTHER));

    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.lines())
        .contains(
            "    the approval by Ann <ann@acme.org> on 2026-03-02 is for another form of this"
                + " change: users:delete → users:read");
  }

  @Test
  void whatWasTakenBackNeedsApprovalAgain() {
    Manifest open = module("a", entry("delete", new AccessRule.Guarded(List.of())));
    here(true).approve(whole(open, OTHER), ANN);
    assertThat(here(true).review(whole(STRICT, OTHER)).passed()).isTrue();

    assertThat(here(true).review(whole(open, OTHER)).passed()).isFalse();
    assertThat(files().read().orElseThrow().log().approvals())
        .extracting(Approval::ended)
        .containsExactly(TUESDAY);
  }

  /** Only the literal path goes and comes back: the endpoint that takes its requests stays. */
  @Test
  void whatWasTakenBackByAnotherEndpointNeedsApprovalAgain() {
    Manifest open = module("a", user("get", "{id}", new AccessRule.Guarded(List.of())));
    Manifest closed =
        module(
            "a",
            user("get", "{id}", new AccessRule.Guarded(List.of())),
            user("root", "root", scope("admin")));
    here(true).review(whole(closed));
    assertThat(here(true).approve(whole(open), ANN).passed()).isTrue();
    assertThat(here(true).review(whole(closed)).passed()).isTrue();

    assertThat(here(true).review(whole(open)).passed()).isFalse();
  }

  private static Entry user(String method, String path, AccessRule rule) {
    return new Entry(
        "org.acme.Users",
        MethodSignature.parse(method + "(J)V"),
        List.of(new Route("GET", "/users/" + path, List.of(), List.of())),
        rule,
        "",
        "org.acme.Users");
  }

  @Test
  void modulesThatAreNotBuiltAreKept() {
    Manifest more = module("a", entry("delete", scope("users:delete")), entry("x", scope("x")));

    Outcome outcome = here(true).review(new Built(Manifests.of(more), false));

    assertThat(outcome.lines()).noneMatch(line -> line.contains("removed"));
    assertThat(document()).isEqualTo(Manifests.of(more, OTHER));
  }

  @Test
  void modulesThatAreGoneAreRemoved() {
    Outcome outcome = here(true).review(whole(STRICT));

    assertThat(outcome.lines()).anyMatch(line -> line.startsWith("  removed "));
    assertThat(document()).isEqualTo(Manifests.of(STRICT));
  }

  @Test
  void whatAnInterruptedWriterLeftIsPutRightWhereItMayBe() throws IOException {
    ApprovalLog log = files().read().orElseThrow().log().beforeWriting(Digest.of("next"));
    Files.writeString(files().log(), LogWriter.write(log));

    assertThat(here(false).review(whole(STRICT, OTHER)).passed()).isFalse();
    assertThat(here(true).review(whole(STRICT, OTHER)).passed()).isTrue();
    assertThat(here(false).review(whole(STRICT, OTHER)).passed()).isTrue();
  }

  @Test
  void aDocumentThatWasMadeToFitIsHeldAgainstTheTargetBranch() {
    new ApprovalFiles(target).writeFirst(Manifests.of(STRICT, OTHER));
    files().writeFirst(Manifests.of(WEAK, OTHER));

    assertThat(here(false).review(whole(WEAK, OTHER)).passed()).isTrue();

    Outcome outcome = reviewer(directory, target, false).review(whole(WEAK, OTHER));
    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.lines()).contains("changes since the target branch:");
  }

  @Test
  void stepsThatWereApprovedOneByOneAreApprovedAsAWholeForTheTargetBranch() {
    new ApprovalFiles(target).writeFirst(Manifests.of(STRICT, OTHER));
    here(true).approve(whole(WEAK, OTHER), ANN);
    here(true).approve(whole(WEAKER, OTHER), ANN);

    Reviewer merging = reviewer(directory, target, true);
    assertThat(merging.review(whole(WEAKER, OTHER)).passed()).isFalse();
    assertThat(merging.approve(whole(WEAKER, OTHER), ANN).passed()).isTrue();
    assertThat(merging.review(whole(WEAKER, OTHER)).passed()).isTrue();
  }

  @Test
  void approvalsOfTheTargetBranchMayNotBeLost() {
    ApprovalFiles base = new ApprovalFiles(target);
    base.writeFirst(Manifests.of(STRICT, OTHER));
    base.write(Manifests.of(STRICT, OTHER), approvedElsewhere());

    assertThatThrownBy(() -> reviewer(directory, target, false).review(whole(STRICT, OTHER)))
        .isInstanceOf(ApprovalException.class)
        .hasMessageContaining("approvals of the target branch are missing or altered here");
  }

  @Test
  void theTargetBranchMustHaveFiles() {
    assertThatThrownBy(() -> reviewer(directory, target, false).review(whole(STRICT, OTHER)))
        .isInstanceOf(ApprovalException.class)
        .hasMessageContaining("scope-manifest.json: does not exist");
  }

  @Test
  void theFilesOfTheTargetBranchAreNotBegunAnew() {
    Outcome outcome = reviewer(target, directory, true).review(whole(STRICT, OTHER));

    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.lines().get(0)).endsWith("although the target branch has it");
  }

  private ApprovalLog approvedElsewhere() {
    Path elsewhere = directory.resolve("elsewhere");
    directory(elsewhere);
    reviewer(elsewhere, null, true).review(whole(STRICT, OTHER));
    reviewer(elsewhere, null, true).approve(whole(WEAK, OTHER), ANN);
    return new ApprovalFiles(elsewhere).read().orElseThrow().log();
  }

  private static void directory(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Manifests document() {
    return ManifestReader.readAll(files().document());
  }

  private ApprovalFiles files() {
    return new ApprovalFiles(directory);
  }

  private Reviewer here(boolean writes) {
    return reviewer(directory, null, writes);
  }

  private static Reviewer reviewer(Path directory, @Nullable Path base, boolean writes) {
    return new Reviewer(
        new ApprovalFiles(directory),
        base == null ? null : new ApprovalFiles(base),
        writes,
        new Advice(List.of("approve it"), "build here"),
        InstantSource.fixed(TUESDAY));
  }

  private static Built whole(Manifest... modules) {
    return new Built(Manifests.of(modules), true);
  }
}
