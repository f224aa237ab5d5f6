package org.scopewarden.runtime.keys;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that the issuer's latest answer lacks: withdrawn, or not yet known to the machine that
 * answered.
 *
 * @param key the key
 * @param seenAt when the last answer that held it was asked for
 */
record MissedKey(VerificationKey key, Instant seenAt) {

  boolean countsAt(Instant now, Duration keepFor) {
    return new Window(seenAt, keepFor).includes(now);
  }

  /** Whether it may have signed a token with this {@code kid}, null if the token has none. */
  boolean fits(@Nullable String kid, SignatureAlgorithm algorithm) {
    return key.algorithm() == algorithm && (kid == null || kid.equals(key.kid()));
  }
}
