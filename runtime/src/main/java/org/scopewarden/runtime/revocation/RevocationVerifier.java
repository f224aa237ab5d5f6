package org.scopewarden.runtime.revocation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.token.Refusal;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.TokenVerifier;
import org.scopewarden.runtime.token.VerifiedToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses what is revoked, among the tokens that another verifier believes. It stands outermost, so
 * that a verdict which is remembered counts no longer than one which is new.
 */
public final class RevocationVerifier implements TokenVerifier {

  private static final Logger LOG = LoggerFactory.getLogger(RevocationVerifier.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final TokenVerifier delegate;
  private final RevocationStore store;
  private final AtomicBoolean failing = new AtomicBoolean();

  /** Asks {@code store} about each token that {@code delegate} believes. */
  public RevocationVerifier(TokenVerifier delegate, RevocationStore store) {
    this.delegate = delegate;
    this.store = store;
  }

  /**
   * @throws TokenRefusedException if it is not believed, or is revoked; with {@link
   *     Refusal#REVOCATIONS_UNAVAILABLE} if the store fails
   */
  @Override
  public VerifiedToken verify(String compact) throws TokenRefusedException {
    return unrevoked(delegate.verify(compact));
  }

  @Override
  public @Nullable VerifiedToken remembered(String compact) throws TokenRefusedException {
    VerifiedToken token = delegate.remembered(compact);
    return token == null ? null : unrevoked(token);
  }

  private VerifiedToken unrevoked(VerifiedToken token) throws TokenRefusedException {
    if (isRevoked(token)) {
      throw new TokenRefusedException(Refusal.REVOKED);
    }
    return token;
  }

  private boolean isRevoked(VerifiedToken token) throws TokenRefusedException {
    boolean failed = failing.get();
    try {
      boolean revoked = !store.isEmpty() && store.isRevoked(IssuedToken.of(token));
      if (failed && failing.compareAndSet(true, false)) {
        LOG.info("The store of revocations answers again");
      }
      return revoked;
    } catch (Exception | LinkageError | StackOverflowError e) {
      // Once for each outage: who calls, and how often, must not fill the log.
      if (failing.compareAndSet(false, true)) {
        LOG.error("The store of revocations fails: tokens are refused until it answers", e);
      }
      throw new TokenRefusedException(Refusal.REVOCATIONS_UNAVAILABLE, RETRY_AFTER);
    }
  }
}
