package org.scopewarden.runtime.revocation;

import java.time.Instant;

/**
 * Remembers what is revoked. Every request with a good token asks it, those whose token is cached
 * too, so an implementation over a network keeps a copy of its own. Thread-safe.
 *
 * <p>A method that throws cannot answer: the request is then refused with 503, never let in. {@code
 * RevocationStoreContract} of the test kit says in tests what an implementation must do.
 */
public interface RevocationStore {

  /**
   * Revokes, on this machine from the moment that this returns (RFC 7009 §2.1). Revoking twice is
   * revoking once; of two revocations of one target the later {@code issuedUpTo} and the later
   * {@code until} count.
   *
   * @param until when no token that is concerned can count any more, clock skew included: the store
   *     may forget it then, and not earlier
   */
  void revoke(Revocation revocation, Instant until);

  /** Whether a revocation concerns {@code token}. */
  boolean isRevoked(IssuedToken token);

  /** Whether nothing at all is revoked, as far as that is known at no cost; false in doubt. */
  default boolean isEmpty() {
    return false;
  }
}
