package org.scopewarden.runtime.token;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.introspection.Introspection.Standing;
import org.scopewarden.runtime.introspection.IntrospectionLimits;

/**
 * Remembers for a short while what was found of opaque tokens (RFC 7662 §4), by the digests of the
 * whole tokens. Good ones and refused ones are remembered apart, so that made-up tokens cannot push
 * good ones out. That the server could not be asked is never remembered.
 */
public final class RememberingOpaqueVerifier implements TokenVerifier {

  /** A refusal counts for seconds only: more of them would be no use. */
  private static final int REFUSED_ENTRIES = 1_000;

  /** How long a token that was good is asked about before those of which nothing is known. */
  private static final Duration GOOD_NAME = Duration.ofHours(1);

  private final OpaqueVerifier delegate;
  private final Clock clock;
  private final OpaqueCachePolicy policy;
  private final CacheListener listener;
  private final Flights flights;
  private final Cache<TokenDigest, Remembered<VerifiedToken>> good;
  private final Cache<TokenDigest, Remembered<Refusal>> refused;
  private final Cache<TokenDigest, Standing> standings;

  /**
   * Remembers what {@code delegate} finds.
   *
   * @param clock the delegate's clock
   * @param limits how many requests may wait for what another has asked already, and how long
   * @param listener told of each look-up; must not throw
   */
  public RememberingOpaqueVerifier(
      OpaqueVerifier delegate,
      Clock clock,
      OpaqueCachePolicy policy,
      IntrospectionLimits limits,
      CacheListener listener) {
    this.delegate = delegate;
    this.clock = clock;
    this.policy = policy;
    this.listener = listener;
    this.flights = new Flights(2 * limits.calls(), limits.deadline());
    this.good = TokenCache.of(policy.entries(), policy.lifetime());
    this.refused = TokenCache.of(REFUSED_ENTRIES, policy.refusalLifetime());
    this.standings = TokenCache.of(policy.entries(), GOOD_NAME);
  }

  @Override
  public VerifiedToken verify(String token) throws TokenRefusedException {
    if (token.length() > CompactJws.MAXIMUM_LENGTH) {
      throw new TokenRefusedException(Refusal.TOKEN_TOO_LONG);
    }
    TokenDigest digest = TokenDigest.of(token);
    Instant now = clock.instant();
    Remembered<VerifiedToken> found = good.getIfPresent(digest);
    if (found == null || !found.countsAt(now)) {
      listener.lookedUp(false);
      return flights.join(digest, () -> recall(token, digest));
    }
    listener.lookedUp(true);
    return found.isAgeingAt(now, policy.lifetime()) && !flights.isUnderWay(digest)
        ? renew(token, digest, found)
        : found.finding();
  }

  @Override
  public @Nullable VerifiedToken remembered(String token) {
    if (token.length() > CompactJws.MAXIMUM_LENGTH) {
      return null;
    }
    Remembered<VerifiedToken> found = good.getIfPresent(TokenDigest.of(token));
    VerifiedToken known = found != null && found.countsAt(clock.instant()) ? found.finding() : null;
    listener.lookedUp(known != null);
    return known;
  }

  /** What is remembered, else what can be learned: another may have asked in the meantime. */
  private VerifiedToken recall(String token, TokenDigest digest) throws TokenRefusedException {
    Instant now = clock.instant();
    Remembered<VerifiedToken> found = good.getIfPresent(digest);
    if (found != null && found.countsAt(now)) {
      return found.finding();
    }
    Remembered<Refusal> refusal = refused.getIfPresent(digest);
    if (refusal != null && refusal.countsAt(now)) {
      throw new TokenRefusedException(refusal.finding());
    }
    return learn(token, digest);
  }

  /**
   * Asks before the old answer ends, so that those who bring the same token then need not wait. As
   * long as it counts, it also stands in for a server that cannot be asked.
   */
  private VerifiedToken renew(String token, TokenDigest digest, Remembered<VerifiedToken> old)
      throws TokenRefusedException {
    try {
      return flights.join(digest, () -> learn(token, digest));
    } catch (TokenRefusedException e) {
      if (e.refusal() == Refusal.INTROSPECTION_UNAVAILABLE && old.countsAt(clock.instant())) {
        return old.finding();
      }
      throw e;
    }
  }

  private VerifiedToken learn(String token, TokenDigest digest) throws TokenRefusedException {
    Instant now = clock.instant();
    try {
      VerifiedToken verified = delegate.verify(token, standing(digest));
      good.put(digest, Remembered.good(verified, now, policy.lifetime()));
      standings.put(digest, Standing.KNOWN);
      return verified;
    } catch (TokenRefusedException e) {
      if (e.refusal() != Refusal.INTROSPECTION_UNAVAILABLE) {
        good.invalidate(digest);
        standings.invalidate(digest);
        refused.put(digest, Remembered.refused(e.refusal(), now, policy.refusalLifetime()));
      }
      throw e;
    }
  }

  private Standing standing(TokenDigest digest) {
    return standings.getIfPresent(digest) == null ? Standing.UNKNOWN : Standing.KNOWN;
  }
}
