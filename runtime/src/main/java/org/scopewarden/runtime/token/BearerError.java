package org.scopewarden.runtime.token;

import java.util.Locale;

/** The error codes of RFC 6750 §3.1 and RFC 9470 §3. */
public enum BearerError {
  /** The request is malformed or carries more than one credential. */
  INVALID_REQUEST,
  /** The token is malformed, expired, revoked or invalid for another reason. */
  INVALID_TOKEN,
  /** The request needs higher privileges than the token has. */
  INSUFFICIENT_SCOPE,
  /** The login behind the token is too old or too weak. */
  INSUFFICIENT_USER_AUTHENTICATION;

  /** The code as it stands in a challenge. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
