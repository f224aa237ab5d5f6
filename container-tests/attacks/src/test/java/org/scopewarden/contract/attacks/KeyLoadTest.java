package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.SetClock;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.runtime.config.Key;

/** Many requests at once, and many that name keys which nobody has. */
final class KeyLoadTest {

  private final SetClock clock = new SetClock();
  private final TokenMint mint = new TokenMint("mint", clock);
  private final TokenMint next = new TokenMint("next", clock);
  private final FaultyServer keys = FaultyServer.start(Faults.json(TokenMint.jwkSet(mint)));
  private final GuardedServer server =
      GuardedServer.start(
          GuardedServer.trusting(keys.address("/jwks")).set(Key.JWT_JWKS_DEADLINE, "10").build(),
          clock);

  @AfterEach
  void close() {
    server.close();
    keys.close();
  }

  @Test
  @Tag("JK-027")
  @Tag("KEY-11")
  void aThousandFirstRequestsCauseOneFetch() {
    keys.follows(Faults.after(Duration.ofMillis(300), Faults.json(TokenMint.jwkSet(mint))));
    HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    HttpRequest request =
        HttpRequest.newBuilder(server.base().resolve("notes"))
            .header("Authorization", "Bearer " + mint.token("notes:read"))
            .build();

    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 1_000)
            .mapToObj(i -> client.sendAsync(request, BodyHandlers.ofString()))
            .toList();

    assertThat(answers).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    assertThat(keys.requests()).hasSize(1);
  }

  @Test
  @Tag("JK-025")
  @Tag("JH-026")
  @Tag("KEY-09")
  void aMinuteOfSprayedKidsCausesTwoFetches() {
    ask(mint).isOk("notes");
    clock.step(Duration.ofSeconds(31));
    int before = keys.requests().size();

    for (int i = 0; i < 120; i++) {
      String kid = "sprayed" + i;
      send(mint.tokenUnder(header -> header.keyID(kid), "notes:read"))
          .isRefused(401)
          .challenges("error", "invalid_token", "scope", "notes:read");
      ask(mint).isOk("notes");
      clock.step(Duration.ofMillis(500));
    }

    assertThat(keys.requests().size() - before).isEqualTo(2);
  }

  @Test
  @Tag("JK-026")
  @Tag("KEY-10")
  void aNewKeyIsFoundWithinOneCooldownOfSpraying() {
    ask(mint).isOk("notes");
    clock.step(Duration.ofSeconds(31));
    spray();
    keys.follows(Faults.json(TokenMint.jwkSet(mint, next)));

    for (int i = 0; i < 29; i++) {
      spray();
      clock.step(Duration.ofSeconds(1));
    }
    clock.step(Duration.ofSeconds(1));
    spray();

    ask(next).isOk("notes");
    ask(mint).isOk("notes");
    assertThat(keys.requests()).hasSize(3);
  }

  private void spray() {
    send(mint.tokenUnder(header -> header.keyID("sprayed"), "notes:read")).isRefused(401);
  }

  private Answer ask(TokenMint by) {
    return send(by.token("notes:read"));
  }

  private Answer send(String token) {
    return server.client().get("notes", Client.authorization("Bearer " + token));
  }
}
