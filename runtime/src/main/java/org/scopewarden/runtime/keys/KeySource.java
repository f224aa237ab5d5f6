package org.scopewarden.runtime.keys;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the trusted keys of one issuer come from. */
public interface KeySource {

  /** What a source can say about a key. */
  sealed interface Answer {

    /**
     * These may have made the signature.
     *
     * @param candidates few, never empty
     */
    record Found(List<VerificationKey> candidates) implements Answer {}

    /** The issuer has no such key. */
    record Unknown() implements Answer {}

    /**
     * The keys cannot be had now.
     *
     * @param retryAfter when to ask again
     */
    record Unavailable(Duration retryAfter) implements Answer {}
  }

  /**
   * The keys that may have signed a token.
   *
   * @param kid the token's {@code kid}, null if it has none
   * @param algorithm the token's {@code alg}
   */
  Answer find(@Nullable String kid, SignatureAlgorithm algorithm);

  /** Whether {@code key} is still trusted: false once the issuer has withdrawn it. Never waits. */
  boolean trusts(VerificationKey key);
}
