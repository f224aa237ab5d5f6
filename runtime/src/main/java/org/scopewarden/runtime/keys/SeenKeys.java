package org.scopewarden.runtime.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an issuer's latest answer, and those that only earlier ones held. A missed key counts
 * for a while after it was last seen, since the machines behind one address may differ.
 *
 * @param latest the keys of the latest answer
 * @param seenAt when it was asked for
 * @param missed the others, those seen last first
 */
record SeenKeys(KeySet latest, Instant seenAt, List<MissedKey> missed) {

  /** The keys of the first answer. */
  static SeenKeys first(KeySet keys, Instant at) {
    return new SeenKeys(keys, at, List.of());
  }

  /** With the answer that was asked for at {@code at}. A name goes to the key that has it now. */
  SeenKeys followedBy(KeySet next, Instant at, Duration keepFor) {
    Stream<MissedKey> before = latest.all().stream().map(key -> new MissedKey(key, seenAt));
    List<MissedKey> missing =
        Stream.concat(before, missed.stream())
            .filter(earlier -> earlier.countsAt(at, keepFor) && !next.supersedes(earlier.key()))
            .limit(JwkSetReader.MAXIMUM_KEYS)
            .toList();
    return new SeenKeys(next, at, missing);
  }

  /** Whether the latest answer lacked a key that an earlier one held, not long before. */
  boolean areInDoubt() {
    return !missed.isEmpty();
  }

  /** Those that fit, the latest first; a missed one if it still counts. */
  List<VerificationKey> matching(
      @Nullable String kid, SignatureAlgorithm algorithm, Instant now, Duration keepFor) {
    List<VerificationKey> fitting = latest.matching(kid, algorithm);
    if (missed.isEmpty()) {
      return fitting;
    }
    Stream<VerificationKey> others =
        missed.stream()
            .filter(earlier -> earlier.fits(kid, algorithm) && earlier.countsAt(now, keepFor))
            .map(MissedKey::key);
    return Stream.concat(fitting.stream(), others).limit(KeySet.MAXIMUM_CANDIDATES).toList();
  }

  boolean contain(VerificationKey key, Instant now, Duration keepFor) {
    return latest.contains(key)
        || missed.stream()
            .anyMatch(earlier -> earlier.key().equals(key) && earlier.countsAt(now, keepFor));
  }
}
