package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

/** What callers see while the issuer's keys change, or cannot be had any more. */
final class RotationTest {

  private final SetClock clock = new SetClock();
  private final TokenMint old = new TokenMint("old", clock);
  private final TokenMint next = new TokenMint("next", clock);
  private final FaultyServer keys = FaultyServer.start(Faults.json(TokenMint.jwkSet(old)));
  private final GuardedServer server =
      GuardedServer.start(GuardedServer.trusting(keys.address("/jwks")).build(), clock);

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

  private Answer ask(TokenMint mint) {
    return server.client().get("notes", Client.authorization("Bearer " + mint.token("notes:read")));
  }
}
