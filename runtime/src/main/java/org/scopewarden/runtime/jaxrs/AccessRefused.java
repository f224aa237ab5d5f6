package org.scopewarden.runtime.jaxrs;

import org.scopewarden.runtime.token.Refusal;

/**
 * What an application may answer in its own words: a request that was refused. An {@code
 * ExceptionMapper} that is declared for this very type is asked for the answer, one for a supertype
 * is not. Whatever it answers, the request stays refused. Nothing throws it.
 */
public final class AccessRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  AccessRefused(Refusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  /** Why, as a stable code, as audit events carry it. It is not meant for clients. */
  public String code() {
    return refusal.code();
  }

  /** The status that the answer has unless the mapper chooses another, from 400 on. */
  public int status() {
    return refusal.status();
  }
}
