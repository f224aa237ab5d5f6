package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.IntrospectingServer;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.runtime.config.Key;

/** How long an answer about a token counts, and what a flood or an outage does to good tokens. */
final class IntrospectionCacheTest {

  private static final String INACTIVE = "{\"active\":false}";

  private final IntrospectingServer server = IntrospectingServer.start(Faults.json(INACTIVE));
  private final String good = IntrospectingServer.active(server.clock().instant());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @Tag("IN-025")
  @Tag("INT-08")
  void aRevokedTokenIsRefusedWithinAMinute() {
    says(good);
    server.ask("t").isOk("notes");
    says(INACTIVE);
    server.ask("t").isOk("notes");

    server.clock().step(Duration.ofSeconds(60));

    server.ask("t").isRefused(401);
  }

  @Test
  @Tag("IN-026")
  @Tag("INT-04")
  void anAnswerNeverCountsBeyondExp() {
    long exp = server.clock().instant().getEpochSecond() + 5;
    says(good.replaceFirst("\"exp\":[0-9]+", "\"exp\":" + exp));
    server.ask("t").isOk("notes");
    server.clock().step(Duration.ofSeconds(4));
    server.ask("t").isOk("notes");
    assertThat(server.endpoint().requests()).hasSize(1);

    server.clock().step(Duration.ofSeconds(1));

    server.ask("t").isRefused(401);
  }

  @Test
  @Tag("IN-027")
  void aTokenMayBecomeActive() {
    server.ask("t").isRefused(401);
    says(good);
    server.ask("t").isRefused(401);
    assertThat(server.endpoint().requests()).hasSize(1);

    server.clock().step(Duration.ofSeconds(10));

    server.ask("t").isOk("notes");
  }

  @Test
  void goodTokensOutliveAnOutageOfSeconds() {
    says(good);
    server.ask("t").isOk("notes");
    server.endpoint().close();
    server.clock().step(Duration.ofSeconds(59));
    server.ask("t").isOk("notes");

    server.clock().step(Duration.ofSeconds(1));

    server.ask("t").isUnavailable();
  }

  @Test
  @Tag("IN-028")
  @Tag("INT-08")
  void garbageNeitherGetsInNorPushesGoodTokensOut() throws Exception {
    AtomicInteger questions = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server
        .endpoint()
        .follows(exchange -> {
          most.accumulateAndGet(questions.incrementAndGet(), Math::max);
          try {
            boolean known = exchange.request().body().contains("good");
            Faults.json(known ? good : INACTIVE).answer(exchange);
          } finally {
            questions.decrementAndGet();
          }
        });
    server.ask("good").isOk("notes");
    int before = server.endpoint().requests().size();

    List<Answer> answers = flood(400);

    assertThat(answers)
        .allMatch(answer -> answer.status() == 401 || answer.status() == 503)
        .anyMatch(answer -> answer.status() == 401);
    assertThat(most).hasValueLessThanOrEqualTo(8);
    server.ask("good").isOk("notes");
    assertThat(server.endpoint().requests().subList(before, server.endpoint().requests().size()))
        .noneMatch(request -> request.body().contains("good"));
    server.clock().step(Duration.ofSeconds(60));
    server.ask("good").isOk("notes");
  }

  private List<Answer> flood(int tokens) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(32);
    try {
      List<CompletableFuture<Answer>> asked = new ArrayList<>();
      for (int i = 0; i < tokens; i++) {
        String token = "garbage" + i;
        asked.add(CompletableFuture.supplyAsync(() -> server.ask(token), callers));
      }
      List<Answer> answers = new ArrayList<>();
      for (CompletableFuture<Answer> answer : asked) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      callers.shutdown();
    }
  }

  /**
   * The endpoint hangs from the first question on, for whoever brings an opaque token. INT-09 asks
   * for the 99th percentile of the others: on a machine that builds, that is a figure of the
   * machine, and a test of it fails for nothing. What could raise it here is one of two things: a
   * signed token waits for the endpoint, which would show as two seconds each; or those who wait
   * take every thread, which {@code BulkheadTest} bounds by number, whatever the time.
   */
  @Test
  @Tag("INT-09")
  void signedTokensAreJudgedWhileTheEndpointHangs() {
    TokenMint mint = new TokenMint("mint", Clock.systemUTC());
    try (FaultyServer keys = FaultyServer.start(Faults.json(TokenMint.jwkSet(mint)));
        FaultyServer hanging = FaultyServer.start(Faults.silence());
        GuardedServer both =
            GuardedServer.start(
                IntrospectingServer.asking(hanging.address("/introspect"))
                    .introspection(words -> words.calls(1))
                    .set(Key.JWT_ISSUER, TokenMint.ISSUER)
                    .set(Key.JWT_AUDIENCE, TokenMint.AUDIENCE)
                    .set(Key.JWT_ALGORITHMS, "ES256")
                    .set(Key.JWT_JWKS_URI, keys.address("/jwks").toString())
                    .build())) {
      Client client = both.client();
      String signed = "Bearer " + mint.token("notes:read");
      client.get("notes", Client.authorization(signed)).isOk("notes");
      ExecutorService callers = Executors.newFixedThreadPool(16);
      List<CompletableFuture<Answer>> hung = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String opaque = "Bearer opaque" + i;
        hung.add(
            CompletableFuture.supplyAsync(
                () -> client.get("notes", Client.authorization(opaque)), callers));
      }

      long begun = System.nanoTime();
      for (int i = 0; i < 50; i++) {
        client.get("notes", Client.authorization(signed)).isOk("notes");
        client.get("notes/health").isOk("anonymous");
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begun);

      hung.forEach(answer -> answer.join().isUnavailable());
      callers.shutdown();
      // Had each waited for the endpoint, it would have been minutes.
      assertThat(took).isLessThan(Duration.ofSeconds(20));
    }
  }

  private void says(String answer) {
    server.endpoint().follows(Faults.json(answer));
  }
}
