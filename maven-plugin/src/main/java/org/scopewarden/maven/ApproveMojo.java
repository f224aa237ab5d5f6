package org.scopewarden.maven;

import java.time.Instant;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.scopewarden.review.approval.Built;
import org.scopewarden.review.approval.Consent;
import org.scopewarden.review.approval.Outcome;
import org.scopewarden.review.approval.Reviewer;

/**
 * Approves every weakening that is in what was compiled last and not approved yet, and records both
 * in scope-approvals.json and scope-manifest.json, to be committed.
 */
@Mojo(name = "approve", threadSafe = true)
public final class ApproveMojo extends ApprovalMojo {

  /** Who approves. By default, the user.name and user.email of git. */
  @Parameter(property = "scopewarden.by")
  @Nullable String by;

  /** Why the weakening is right: one line. */
  @Parameter(property = "scopewarden.reason")
  @Nullable String reason;

  @Override
  Outcome ask(Reviewer reviewer, Application application, Built built) throws MojoFailureException {
    return reviewer.approve(built, consent(application));
  }

  private Consent consent(Application application) throws MojoFailureException {
    if (reason == null) {
      throw new MojoFailureException("say why it is right, with -Dscopewarden.reason=\"…\"");
    }
    try {
      return new Consent(approver(application), Instant.now(), reason);
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException("scopewarden:approve: " + e.getMessage(), e);
    }
  }

  private String approver(Application application) throws MojoFailureException {
    if (by != null) {
      return by;
    }
    return new GitUser(application.home())
        .name()
        .orElseThrow(() ->
            new MojoFailureException(
                "git does not know who you are: say it with -Dscopewarden.by=\"…\""));
  }
}
