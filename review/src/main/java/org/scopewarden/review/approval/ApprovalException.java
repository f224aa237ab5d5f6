package org.scopewarden.review.approval;

import org.jspecify.annotations.Nullable;

/**
 * An approval, or a file with approvals, cannot be used; the message says which file, where in it
 * and what to do.
 */
public final class ApprovalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ApprovalException(String message) {
    super(message);
  }

  ApprovalException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
