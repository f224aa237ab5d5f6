package org.scopewarden.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.scopewarden.review.approval.Built;
import org.scopewarden.review.approval.Outcome;
import org.scopewarden.review.approval.Reviewer;

/**
 * Compares who may call what with what is approved: fails if a weakening is without approval, and
 * records everything else in scope-manifest.json.
 */
@Mojo(name = "review", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReviewMojo extends ApprovalMojo {

  @Override
  Outcome ask(Reviewer reviewer, Application application, Built built) {
    return reviewer.review(built);
  }
}
