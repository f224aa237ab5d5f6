package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.IntrospectingServer;
import org.scopewarden.contract.attacks.harness.SetClock;
import org.scopewarden.contract.tck.Answer;

/** What made-up tokens cost the introspection endpoint where addresses are throttled. */
final class ThrottledFloodTest {

  private static final String INACTIVE = "{\"active\":false}";

  private final SetClock clock = new SetClock();
  private final FaultyServer endpoint = FaultyServer.start(Faults.json(INACTIVE));
  private final GuardedServer server =
      GuardedServer.start(
          IntrospectingServer.asking(endpoint.address("/introspect"))
              .transportTrustedProxies("127.0.0.1")
              .throttleFailures(20)
              .throttlePerMinute(60)
              .build(),
          clock);

  @AfterEach
  void close() {
    server.close();
    endpoint.close();
  }

  @Test
  void oneAddressCostsItsBudgetAndThenOneQuestionASecond() {
    flood("203.0.113.7", 200);
    assertThat(endpoint.requests()).hasSize(20);

    for (int second = 1; second <= 5; second++) {
      clock.step(Duration.ofSeconds(1));
      flood("203.0.113.7", 20);
      assertThat(endpoint.requests()).hasSize(20 + second);
    }
  }

  @Test
  void whoSharesTheAddressGoesOnWithAKnownToken() {
    endpoint.follows(Faults.json(IntrospectingServer.active(clock.instant())));
    ask("203.0.113.7", "known").isOk("notes");
    endpoint.follows(Faults.json(INACTIVE));
    flood("203.0.113.7", 30);

    ask("203.0.113.7", "known").isOk("notes");
    ask("203.0.113.7", "new").isRefused(429);
    ask("203.0.113.8", "new").isRefused(401);
  }

  @Test
  void everyAddressOfAHostOfIpv6IsTheSame() {
    for (int i = 0; i < 40; i++) {
      ask("2001:db8:0:1::" + Integer.toHexString(i), "made-up-" + i);
    }

    assertThat(endpoint.requests()).hasSize(20);
  }

  private void flood(String address, int tokens) {
    for (int i = 0; i < tokens; i++) {
      assertThat(ask(address, "made-up-" + clock.millis() + "-" + i).status()).isIn(401, 429);
    }
  }

  private Answer ask(String address, String token) {
    return server
        .client()
        .get(
            "notes",
            "Authorization",
            "Bearer " + token,
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-For",
            address);
  }
}
