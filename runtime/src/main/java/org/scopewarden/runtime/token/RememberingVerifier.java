package org.scopewarden.runtime.token;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Remembers verified tokens for a while, by their digests. A refused token is never remembered, so
 * that forged ones cannot push good ones out. Each hit asks the clock and the issuer's key source
 * again.
 */
public final class RememberingVerifier implements TokenVerifier {

  private final TokenVerifier delegate;
  private final Predicate<VerifiedToken> trust;
  private final Clock clock;
  private final Duration lifetime;
  private final @Nullable Cache<TokenDigest, Memory> cache;
  private final CacheListener listener;

  /** Remembers what {@code delegate} verifies, and tells nobody. */
  public RememberingVerifier(
      TokenVerifier delegate,
      Predicate<VerifiedToken> trust,
      Clock clock,
      int entries,
      Duration lifetime) {
    this(delegate, trust, clock, entries, lifetime, hit -> {});
  }

  /**
   * Remembers what {@code delegate} verifies.
   *
   * @param trust asked at each hit whether the token's key is still trusted, such as {@link
   *     JwtVerifier#trusts}
   * @param clock the delegate's clock
   * @param entries how many tokens at most, 0 for none
   * @param lifetime how long at most; never to {@code exp} or beyond
   * @param listener told of each look-up; must not throw
   */
  public RememberingVerifier(
      TokenVerifier delegate,
      Predicate<VerifiedToken> trust,
      Clock clock,
      int entries,
      Duration lifetime,
      CacheListener listener) {
    this.delegate = delegate;
    this.trust = trust;
    this.clock = clock;
    this.lifetime = lifetime;
    this.listener = listener;
    this.cache = entries == 0 ? null : TokenCache.of(entries, lifetime);
  }

  @Override
  public VerifiedToken verify(String compact) throws TokenRefusedException {
    if (cache == null || compact.length() > CompactJws.MAXIMUM_LENGTH) {
      return delegate.verify(compact);
    }
    TokenDigest digest = TokenDigest.of(compact);
    Instant now = clock.instant();
    VerifiedToken known = remembered(cache, digest, now);
    if (known != null) {
      return known;
    }
    // The delegate has the refusal's code if time or key have run out.
    VerifiedToken verified = delegate.verify(compact);
    cache.put(digest, Memory.of(verified, now, lifetime));
    return verified;
  }

  @Override
  public @Nullable VerifiedToken remembered(String compact) {
    return cache == null || compact.length() > CompactJws.MAXIMUM_LENGTH
        ? null
        : remembered(cache, TokenDigest.of(compact), clock.instant());
  }

  private @Nullable VerifiedToken remembered(
      Cache<TokenDigest, Memory> entries, TokenDigest digest, Instant now) {
    Memory memory = entries.getIfPresent(digest);
    VerifiedToken known =
        memory != null && memory.countsAt(now) && trust.test(memory.token) ? memory.token : null;
    listener.lookedUp(known != null);
    return known;
  }

  /**
   * A token and when its verification counts: not before it was made, should the clock jump back,
   * and up to {@code until}, exclusive.
   */
  private record Memory(VerifiedToken token, Instant from, Instant until) {

    static Memory of(VerifiedToken token, Instant now, Duration lifetime) {
      Instant end = now.plus(lifetime);
      return new Memory(token, now, end.isBefore(token.expiresAt()) ? end : token.expiresAt());
    }

    boolean countsAt(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }
}
