package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.http.FaultyServer.Behaviour;
import org.scopewarden.runtime.keys.KeySource.Answer;
import org.scopewarden.runtime.token.Json;
import org.scopewarden.runtime.token.JwtVectors;

/** A server of keys, who asks it, and the time between them. */
final class KeyIssuer implements AutoCloseable {

  /** Long enough for a busy machine; only who must run into it gets a shorter one. */
  static final Duration DEADLINE = Duration.ofSeconds(10);

  static final Duration SHORT_DEADLINE = Duration.ofMillis(300);

  final MovingClock clock = new MovingClock(Instant.parse("2027-01-15T08:00:00Z"));
  final FaultyServer server = new FaultyServer(document(JwtVectors.jwks()));
  final Heard heard = new Heard();
  final RemoteKeys keys;

  KeyIssuer() {
    this(DEADLINE);
  }

  KeyIssuer(Duration deadline) {
    keys = new RemoteKeys(new KeyAddress.JwkSet(server.address()), policy(deadline), clock, heard);
  }

  static RefreshPolicy policy(Duration deadline) {
    RefreshPolicy standard = RefreshPolicy.standard();
    return new RefreshPolicy(standard.freshFor(), standard.keepFor(), standard.outage(), deadline);
  }

  Answer find(@Nullable String kid) {
    return keys.find(kid, SignatureAlgorithm.ES256);
  }

  boolean finds(String kid) {
    return find(kid) instanceof Answer.Found;
  }

  VerificationKey found(String kid) {
    return ((Answer.Found) find(kid)).candidates().get(0);
  }

  int requests() {
    return server.requests().size();
  }

  /** From now on the set holds a key under each of these names. */
  void publishes(String... kids) {
    server.behaves(document(set(kids)));
  }

  /** Waits until the fetch that is under way has ended and counts, the {@code count}th at all. */
  void hasEnded(int count) {
    eventually(() -> heard.refreshed.size() + heard.failures() == count);
    settles();
  }

  /** Waits until no fetch is under way, so that what the last one brought is there to be seen. */
  static void settles() {
    eventually(() ->
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("scopewarden-keys")));
  }

  /** A set that holds the elliptic key of the vectors under each of these names. */
  static String set(String... kids) {
    Map<Object, @Nullable Object> key = new HashMap<>(JwtVectors.privateKey("ec1"));
    key.keySet().removeAll(List.of("d", "kid"));
    List<Map<Object, @Nullable Object>> named =
        Arrays.stream(kids)
            .map(kid -> {
              Map<Object, @Nullable Object> copy = new HashMap<>(key);
              copy.put("kid", kid);
              return copy;
            })
            .toList();
    return Json.of(Map.of("keys", named));
  }

  static Behaviour document(String body) {
    return FaultyServer.answer("200 OK", body);
  }

  static Behaviour document(byte[] body) {
    return FaultyServer.answer("200 OK", body);
  }

  static <T> List<T> inParallel(int threads, Callable<T> task) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> futures =
          pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> task).toList());
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }

  static void eventually(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("nothing of the sort in 20 seconds").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    keys.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Octets of a set, blown up to the limit and {@code more}. */
  static byte[] padded(int more) {
    String good = new String(JwtVectors.jwks(), StandardCharsets.UTF_8);
    String spaces = " ".repeat(JwkSetReader.MAXIMUM_LENGTH + more - good.length());
    return (good + spaces).getBytes(StandardCharsets.UTF_8);
  }
}
