package org.scopewarden.runtime.keys;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an issuer that publishes them. Whoever names a known key never waits for a fetch,
 * unless nobody has asked for so long that the key may have been withdrawn; and what a token says
 * decides neither where nor how often is fetched.
 */
public final class RemoteKeys implements KeySource, AutoCloseable {

  private final Clock clock;
  private final KeyListener listener;
  private final RemoteDocument document;
  private final Refresher refresher;

  /** Fetches from {@code address} when first asked, as {@link RefreshPolicy#standard} says. */
  public RemoteKeys(URI address, Clock clock) {
    this(new KeyAddress.JwkSet(address), RefreshPolicy.standard(), clock, KeyListener.NONE);
  }

  /** Fetches from {@code address} when first asked, and tells {@code listener}. */
  public RemoteKeys(KeyAddress address, RefreshPolicy policy, Clock clock, KeyListener listener) {
    this(address, KeyRules.PUBLIC, policy, clock, listener);
  }

  /**
   * Fetches from {@code address} when first asked, and tells {@code listener}.
   *
   * @param rules which keys count; symmetric ones never do, since others can read them as well
   */
  public RemoteKeys(
      KeyAddress address, KeyRules rules, RefreshPolicy policy, Clock clock, KeyListener listener) {
    this.clock = clock;
    this.listener = listener;
    this.document = new RemoteDocument(address, policy.deadline(), clock);
    JwkSetReader reader = new JwkSetReader(address.origin(), rules.withSecrets(false));
    KeyLoader loader = new KeyLoader(document, address.origin(), reader, policy);
    this.refresher = new Refresher(loader, policy, clock, listener);
  }

  @Override
  public Answer find(@Nullable String kid, SignatureAlgorithm algorithm) {
    Holding known = refresher.holding();
    Instant now = clock.instant();
    if (!known.isTrustedAt(now)) {
      known = renewed(known, now);
      now = clock.instant();
      if (!known.isTrustedAt(now)) {
        return unavailable(known, RefreshPolicy.BACK_OFF);
      }
    }
    List<VerificationKey> candidates = known.matching(kid, algorithm, now);
    if (candidates.isEmpty()) {
      return findNew(kid, algorithm);
    }
    refreshIfStale(known, now);
    return new Answer.Found(candidates);
  }

  /** All wait for the first fetch of many requests; but where it fails, few for each further. */
  private Holding renewed(Holding known, Instant now) {
    return known.hasFailedLately(now)
        ? refresher.renewedForFew(RefreshPolicy.BACK_OFF)
        : refresher.renewed(RefreshPolicy.BACK_OFF);
  }

  /** The issuer may have changed its keys, or somebody invents names of keys. */
  private Answer findNew(@Nullable String kid, SignatureAlgorithm algorithm) {
    Holding known = refresher.renewedForFew(RefreshPolicy.COOLDOWN);
    List<VerificationKey> candidates = known.matching(kid, algorithm, clock.instant());
    if (!candidates.isEmpty()) {
      return new Answer.Found(candidates);
    }
    if (known.hasFailed()) {
      return unavailable(known, RefreshPolicy.COOLDOWN);
    }
    listener.unknownKid();
    return new Answer.Unknown();
  }

  @Override
  public boolean trusts(VerificationKey key) {
    Holding known = refresher.holding();
    Instant now = clock.instant();
    if (!known.isTrustedAt(now)) {
      return false;
    }
    refreshIfStale(known, now);
    return known.contains(key, now);
  }

  private void refreshIfStale(Holding known, Instant now) {
    if (known.isStaleAt(now)) {
      if (known.hasFailedLately(now)) {
        listener.staleServed();
      }
      refresher.begin(RefreshPolicy.BACK_OFF);
    }
  }

  private Answer unavailable(Holding known, Duration interval) {
    return new Answer.Unavailable(known.untilDue(clock.instant(), interval));
  }

  /** Stops a fetch that is under way; there will be no other. Known keys still answer. */
  @Override
  public void close() {
    refresher.close();
    document.close();
  }
}
