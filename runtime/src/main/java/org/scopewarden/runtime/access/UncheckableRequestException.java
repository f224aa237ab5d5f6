package org.scopewarden.runtime.access;

import org.scopewarden.runtime.token.Refusal;

/** A request whose values no object check can be given. */
final class UncheckableRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  private UncheckableRequestException(Refusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  static UncheckableRequestException missing() {
    return new UncheckableRequestException(Refusal.MISSING_VALUE);
  }

  static UncheckableRequestException repeated() {
    return new UncheckableRequestException(Refusal.REPEATED_VALUE);
  }

  static UncheckableRequestException unconvertible() {
    return new UncheckableRequestException(Refusal.UNCONVERTIBLE_VALUE);
  }

  Refusal refusal() {
    return refusal;
  }
}
