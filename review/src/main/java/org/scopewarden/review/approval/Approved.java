package org.scopewarden.review.approval;

import org.scopewarden.model.Manifests;

/**
 * The approved document and its log, as they stand in git.
 *
 * @param interrupted whether a writer did not get to the end; the log says so, and the next writer
 *     puts it right
 */
public record Approved(Manifests document, ApprovalLog log, boolean interrupted) {}
