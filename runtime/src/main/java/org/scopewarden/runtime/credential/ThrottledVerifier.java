package org.scopewarden.runtime.credential;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.scopewarden.runtime.access.IncomingRequest;
import org.scopewarden.runtime.throttle.Throttle;
import org.scopewarden.runtime.token.BearerError;
import org.scopewarden.runtime.token.Refusal;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.TokenVerifier;
import org.scopewarden.runtime.token.VerifiedToken;

/**
 * Verifies a sender's tokens until too many were bad, and then only those that are remembered: who
 * shares an address with an attacker goes on with what is known to be good.
 */
final class ThrottledVerifier {

  /** What happens to honest clients: they are late, or their clock is, or they were signed out. */
  private static final Set<Refusal> HONEST =
      EnumSet.of(Refusal.EXPIRED, Refusal.NOT_YET_VALID, Refusal.REVOKED);

  private final TokenVerifier verifier;
  private final Throttle throttle;

  ThrottledVerifier(TokenVerifier verifier, Throttle throttle) {
    this.verifier = verifier;
    this.throttle = throttle;
  }

  /**
   * @throws TokenRefusedException if the token is not believed, or cannot be judged now; with
   *     {@link Refusal#THROTTLED} if the sender has to wait
   */
  VerifiedToken verify(String token, IncomingRequest request) throws TokenRefusedException {
    Duration delay = throttle.delay(request);
    return delay.isZero() ? judged(token, request) : remembered(token, delay);
  }

  private VerifiedToken judged(String token, IncomingRequest request) throws TokenRefusedException {
    try {
      if (token.length() > BearerAuthenticator.MAXIMUM_TOKEN_LENGTH) {
        throw new TokenRefusedException(Refusal.TOKEN_TOO_LONG);
      }
      return verifier.verify(token);
    } catch (TokenRefusedException e) {
      if (isFailure(e.refusal())) {
        throttle.failed(request);
      }
      throw e;
    }
  }

  /** Whether a token was bad, and not only late. A new kind of bad one is. */
  private static boolean isFailure(Refusal refusal) {
    return refusal.error() == BearerError.INVALID_TOKEN && !HONEST.contains(refusal);
  }

  private VerifiedToken remembered(String token, Duration delay) throws TokenRefusedException {
    VerifiedToken known = verifier.remembered(token);
    if (known == null) {
      throw new TokenRefusedException(Refusal.THROTTLED, delay);
    }
    return known;
  }
}
