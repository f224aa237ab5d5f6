package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.Script;
import org.scopewarden.contract.attacks.harness.SetClock;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.runtime.config.Key;

/** What callers see while the issuer's keys change, or cannot be had any more. */
final class RotationTest {

  private final SetClock clock = new SetClock();
  private final TokenMint old = new TokenMint("old", clock);
  private final TokenMint next = new TokenMint("next", clock);
  private final FaultyServer keys = FaultyServer.start(Faults.json(TokenMint.jwkSet(old)));
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
  @Tag("JK-023")
  void aNewKeyIsFetchedOnce() {
    ask(old).isOk("notes");
    keys.follows(Faults.json(TokenMint.jwkSet(old, next)));
    clock.step(Duration.ofSeconds(31));

    ask(next).isOk("notes");
    ask(next).isOk("notes");
    ask(old).isOk("notes");

    assertThat(keys.requests()).hasSize(2);
  }

  @Test
  @Tag("JK-002")
  void freshKeysNeedNobody() {
    ask(old).isOk("notes");
    keys.close();
    clock.step(Duration.ofMinutes(4));

    ask(old).isOk("notes");
  }

  @Test
  @Tag("JK-003")
  void staleKeysAreUsedForAWhile() {
    ask(old).isOk("notes");
    keys.close();
    clock.step(Duration.ofMinutes(59));

    ask(old).isOk("notes");
  }

  @Test
  @Tag("JK-004")
  void keysThatAreTooOldAreNot() {
    ask(old).isOk("notes");
    keys.close();
    clock.step(Duration.ofMinutes(61));

    ask(old).isUnavailable();
  }

  @Test
  @Tag("KEY-15")
  void aWithdrawnKeyFallsWithinTenMinutes() {
    keys.follows(Faults.json(TokenMint.jwkSet(old, next)));
    ask(old).isOk("notes");
    keys.follows(Faults.json(TokenMint.jwkSet(next)));

    for (int second = 0; second < 600; second += 15) {
      String token = old.token("notes:read");
      send(token).isOk("notes");
      send(token).isOk("notes");
      clock.step(Duration.ofSeconds(15));
    }

    ask(old).isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
    ask(next).isOk("notes");
  }

  /** A verdict that is remembered falls with the key that it was made by. */
  @Test
  @Tag("KEY-15")
  @Tag("KEY-16")
  void aRememberedTokenOfAWithdrawnKeyIsRefused() {
    keys.follows(Faults.json(TokenMint.jwkSet(old, next)));
    ask(next).isOk("notes");
    clock.step(Duration.ofMinutes(9));
    String token = old.token("notes:read");
    keys.follows(Faults.json(TokenMint.jwkSet(next)));
    send(token).isOk("notes");
    clock.step(Duration.ofSeconds(59));
    send(token).isOk("notes");

    clock.step(Duration.ofSeconds(1));

    send(token).isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
  }

  @Test
  @Tag("JK-030")
  @Tag("KEY-14")
  void keysAreRefreshedAtTheCeilingWhateverTheyClaim() {
    String document = TokenMint.jwkSet(old);
    keys.follows(exchange ->
        exchange
            .head(
                "200 OK",
                "Content-Type: application/json",
                "Cache-Control: public, max-age=999999999",
                "Content-Length: " + document.length())
            .send(document));
    ask(old).isOk("notes");
    clock.step(Duration.ofMinutes(5).minusSeconds(1));
    ask(old).isOk("notes");
    assertThat(keys.requests()).hasSize(1);

    clock.step(Duration.ofSeconds(1));
    ask(old).isOk("notes");

    hasFetched(2);
  }

  @Test
  @Tag("JK-036")
  void machinesThatDisagreeDoNotMakeTokensFlap() {
    keys.follows(
        Script.flapping(Faults.json(TokenMint.jwkSet(old)), Faults.json(TokenMint.jwkSet(next))));
    ask(old).isOk("notes");
    clock.step(Duration.ofSeconds(30));

    for (int second = 0; second < 1_800; second += 15) {
      ask(old).isOk("notes");
      ask(next).isOk("notes");
      clock.step(Duration.ofSeconds(15));
    }

    assertThat(keys.requests()).hasSizeLessThanOrEqualTo(62);
  }

  @Test
  @Tag("JK-003")
  @Tag("KEY-13")
  void aServerThatComesAndGoesIsNotNoticed() {
    keys.follows(
        Script.flapping(
            Faults.json(TokenMint.jwkSet(old)),
            Faults.status("500 Internal Server Error"),
            Faults.reset(),
            Faults.json("{\"keys\":null}")));

    for (int minute = 0; minute < 60; minute++) {
      ask(old).isOk("notes");
      clock.step(Duration.ofMinutes(1));
    }
  }

  private void hasFetched(int count) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (keys.requests().size() < count) {
      assertThat(System.nanoTime()).as("no fetch in 20 seconds").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private Answer send(String token) {
    return server.client().get("notes", Client.authorization("Bearer " + token));
  }

  private Answer ask(TokenMint mint) {
    return send(mint.token("notes:read"));
  }
}
