package org.scopewarden.runtime.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Makes what remembers tokens by their digests, bounded in number and in time. */
final class TokenCache {

  private TokenCache() {}

  /**
   * An empty one. Its time is Caffeine's own, which is monotonic: it frees memory, and bounds an
   * entry if the clock stands still.
   */
  static <T> Cache<TokenDigest, T> of(int entries, Duration lifetime) {
    return Caffeine.newBuilder()
        .maximumSize(entries)
        .expireAfterWrite(lifetime)
        .executor(Runnable::run)
        .build();
  }
}
