package org.scopewarden.runtime.keys;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.http.AcceptedTypes;
import org.scopewarden.runtime.http.ExchangeFailedException;
import org.scopewarden.runtime.http.StrictHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of a JWK Set behind an address. There is one fetch at a time; whoever finds a key never
 * waits for it; and what a token says decides neither where nor how often is fetched.
 */
public final class RemoteKeys implements KeySource, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteKeys.class);

  /** How many requests wait for a fetch that is not the first; the others are told to come back. */
  private static final int MAXIMUM_WAITERS = 8;

  private final String origin;
  private final Clock clock;
  private final RefreshPolicy policy;
  private final StrictHttpClient client;
  private final HttpRequest request;
  private final JwkSetReader reader;

  private final Semaphore waiters = new Semaphore(MAXIMUM_WAITERS);
  private volatile Holding holding = Holding.nothing();
  private @Nullable CompletableFuture<Void> flight;
  private @Nullable Thread worker;
  private boolean closed;

  /** Fetches from {@code address} when first asked, as {@link RefreshPolicy#standard} says. */
  public RemoteKeys(URI address, Clock clock) {
    this(address, clock, RefreshPolicy.standard());
  }

  /** Fetches from {@code address} when first asked. */
  public RemoteKeys(URI address, Clock clock, RefreshPolicy policy) {
    this(address, KeyRules.PUBLIC, clock, policy);
  }

  /**
   * Fetches from {@code address} when first asked.
   *
   * @param rules which keys count; symmetric ones never do, since others can read them as well
   */
  public RemoteKeys(URI address, KeyRules rules, Clock clock, RefreshPolicy policy) {
    this.origin = origin(address);
    this.clock = clock;
    this.policy = policy;
    this.client =
        new StrictHttpClient(policy.deadline(), policy.maximumLength(), AcceptedTypes.ANY, clock);
    this.request =
        StrictHttpClient.request(address)
            .header("Accept", "application/jwk-set+json, application/json")
            .build();
    this.reader = new JwkSetReader(origin, rules.withSecrets(false));
  }

  /** Without user and query, which may be secrets. */
  private static String origin(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port + address.getPath();
  }

  @Override
  public Answer find(@Nullable String kid, SignatureAlgorithm algorithm) {
    Holding known = holding;
    if (!isTrusted(known)) {
      known = refreshed(policy.backOff());
      if (!isTrusted(known)) {
        return unavailable(known, policy.backOff());
      }
    }
    List<VerificationKey> candidates = known.keys().matching(kid, algorithm);
    if (candidates.isEmpty()) {
      return findNew(kid, algorithm);
    }
    refreshIfStale(known);
    return new Answer.Found(candidates);
  }

  /** The issuer may have changed its keys, or somebody invents names of keys. */
  private Answer findNew(@Nullable String kid, SignatureAlgorithm algorithm) {
    Holding known = refreshed(policy.cooldown());
    List<VerificationKey> candidates = known.keys().matching(kid, algorithm);
    if (!candidates.isEmpty()) {
      return new Answer.Found(candidates);
    }
    return known.failed() ? unavailable(known, policy.cooldown()) : new Answer.Unknown();
  }

  @Override
  public boolean trusts(VerificationKey key) {
    Holding known = holding;
    refreshIfStale(known);
    return isTrusted(known) && known.keys().contains(key);
  }

  private boolean isTrusted(Holding known) {
    return known.isTrustedAt(clock.instant(), policy.outage());
  }

  private Answer unavailable(Holding known, Duration interval) {
    return new Answer.Unavailable(known.untilDue(clock.instant(), interval));
  }

  private void refreshIfStale(Holding known) {
    if (known.isStaleAt(clock.instant(), policy.freshFor())) {
      begin(policy.backOff());
    }
  }

  /**
   * What is held after the fetch that is under way, or after a new one if the last began at least
   * {@code interval} ago. A fetch that does not end in time counts as failed.
   */
  private Holding refreshed(Duration interval) {
    boolean isFirst = holding.loadedAt() == null && !holding.failed();
    begin(interval);
    CompletableFuture<Void> running = flight();
    boolean ended = running == null || (isFirst ? hasEnded(running) : hasEndedForFew(running));
    return ended ? holding : holding.afterFailure(clock.instant());
  }

  /**
   * Whoever invents names of keys while the address hangs shall not hold every thread of a server.
   */
  private boolean hasEndedForFew(CompletableFuture<Void> running) {
    if (!waiters.tryAcquire()) {
      return running.isDone();
    }
    try {
      return hasEnded(running);
    } finally {
      waiters.release();
    }
  }

  private boolean hasEnded(CompletableFuture<Void> running) {
    try {
      running.get(policy.deadline().toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    }
  }

  private synchronized void begin(Duration interval) {
    Instant now = clock.instant();
    if (flight == null && !closed && holding.isDueAt(now, interval)) {
      CompletableFuture<Void> begun = new CompletableFuture<>();
      flight = begun;
      worker = new Thread(null, () -> refresh(now, begun), "scopewarden-keys", 0, false);
      worker.setDaemon(true);
      start(worker);
    }
  }

  private void start(Thread refresher) {
    boolean started = false;
    try {
      refresher.start();
      started = true;
    } finally {
      if (!started) {
        flight = null; // No thread was to be had; the next request tries again.
      }
    }
  }

  private synchronized @Nullable CompletableFuture<Void> flight() {
    return flight;
  }

  private void refresh(Instant begunAt, CompletableFuture<Void> ended) {
    Holding next = holding.afterFailure(begunAt);
    try {
      next = load(begunAt);
    } catch (ExchangeFailedException | KeySetException e) {
      LOG.warn("the keys of {} could not be refreshed: {}", origin, e.getMessage());
    } catch (InterruptedException e) {
      LOG.debug("the keys of {} are not refreshed: closed", origin);
    } finally {
      land(next);
      ended.complete(null);
    }
  }

  private Holding load(Instant begunAt)
      throws ExchangeFailedException, KeySetException, InterruptedException {
    ByteBuffer document = ByteBuffer.wrap(client.send(request, policy.deadline()));
    // An unchanged set keeps its keys, and its warnings are not repeated.
    boolean unchanged = holding.loadedAt() != null && document.equals(holding.document());
    KeySet keys = unchanged ? holding.keys() : reader.read(document.array());
    return Holding.loaded(keys, document, begunAt);
  }

  private synchronized void land(Holding next) {
    holding = next;
    flight = null;
    worker = null;
  }

  /** Stops a fetch that is under way; there will be no other. Known keys still answer. */
  @Override
  public void close() {
    interruptWorker();
    client.close();
  }

  private synchronized void interruptWorker() {
    closed = true;
    if (worker != null) {
      worker.interrupt();
    }
  }
}
