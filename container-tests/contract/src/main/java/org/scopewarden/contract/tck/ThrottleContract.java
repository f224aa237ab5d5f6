package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.OrderResource;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.config.Settings.Mode;
import org.scopewarden.runtime.events.AccessEvent;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.jaxrs.Companions;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.runtime.token.Refusal;

/**
 * That an address which has sent too many bad credentials has to wait, when that counts, and who
 * need not wait with it: three failures, of which one is given back each minute.
 */
public interface ThrottleContract extends Container {

  /** Addresses as a trusted proxy names them. */
  String ATTACKER = "203.0.113.7";

  String NEIGHBOUR = "203.0.113.8";

  @Test
  default void whoeverFailedTooOftenIsToldWhenToComeBack() {
    throttled(setup -> {
      setup.exhaust();

      Answer answer = setup.forged("notes", ATTACKER).isRefused(429);
      answer.isNotChallenged();
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    });
  }

  @Test
  default void aGoodTokenThatIsNewWaitsAndIsJudgedThen() {
    throttled(setup -> {
      String[] good = bearer("notes:read");
      setup.exhaust();

      setup.get("notes", ATTACKER, good).isRefused(429);
      setup.clock().step(Duration.ofMillis(59_001));
      assertThat(
              setup.get("notes", ATTACKER, good).isRefused(429).headers().firstValue("Retry-After"))
          .hasValue("1");
      setup.clock().step(Duration.ofMillis(999));
      setup.get("notes", ATTACKER, good).isOk("notes");
    });
  }

  @Test
  default void whatIsKnownToBeGoodNeedNotWait() {
    throttled(setup -> {
      String[] known = bearer("notes:read");
      setup.get("notes", ATTACKER, known).isOk("notes");
      setup.exhaust();

      setup.get("notes", ATTACKER, known).isOk("notes");
      setup.get("order/strict/PERMIT", ATTACKER, known).isRefused(403);
      setup.get("notes", ATTACKER, bearer("notes:read")).isRefused(429);
    });
  }

  @Test
  default void othersNeedNotWait() {
    throttled(setup -> {
      setup.exhaust();

      setup.get("notes", NEIGHBOUR, bearer("notes:read")).isOk("notes");
      setup.forged("notes", NEIGHBOUR).isRefused(401);
      // What an attacker claims stands before what the proxy adds.
      setup.forged("notes", NEIGHBOUR + ", " + ATTACKER).isRefused(429);
    });
  }

  @Test
  default void whatComesBeforeItInTheOrderIsAnsweredFirst() {
    throttled(setup -> {
      setup.exhaust();

      setup.get("order", ATTACKER, forged()).isOk("open");
      setup.get("order/closed", ATTACKER, forged()).isRefused(403);
      setup.get("notes", ATTACKER, Client.authorization("Bearer a b")).isRefused(400);
      setup.get("notes", ATTACKER).isRefused(401).challenges("scope", "notes:read");
      setup
          .client()
          .get(
              "notes",
              Client.with(forged(), "X-Forwarded-For", ATTACKER, "X-Forwarded-Proto", "http"))
          .isRefused(403)
          .isNotChallenged();
    });
  }

  @Test
  default void whatComesAfterItIsNotLookedAt() {
    throttled(setup -> {
      setup.exhaust();

      setup.get("notes", ATTACKER, Client.authorization("Bearer garbage")).isRefused(429);
      setup
          .get("notes", ATTACKER, Client.authorization("Bearer " + "a".repeat(5_000)))
          .isRefused(429);
      setup.get("notes", ATTACKER, bearer("other")).isRefused(429);
      setup.get("order/keyed", ATTACKER, bearer()).isRefused(429);
      setup.get("order/identifying", ATTACKER, forged()).isRefused(429);
    });
  }

  @Test
  default void itCountsBeforeMissingKeys() {
    Settings.Builder keyless =
        throttling().set(Key.JWT_JWKS_FILE, "").jwksUri(OrderContract.NOWHERE);
    throttled(
        keyless,
        setup -> {
          setup.get("notes", ATTACKER, bearer("notes:read")).isUnavailable();
          for (int i = 0; i < 3; i++) {
            setup.get("notes", ATTACKER, Client.authorization("Bearer garbage")).isRefused(401);
          }

          setup.get("notes", ATTACKER, bearer("notes:read")).isRefused(429);
        });
  }

  @Test
  default void whoeverIsOnlyLateNeverWaits() {
    throttled(setup -> {
      String[] expired = Client.authorization("Bearer " + mint().expired("notes:read"));
      for (int i = 0; i < 10; i++) {
        setup.get("notes", ATTACKER, expired).isRefused(401);
      }

      setup.get("notes", ATTACKER, bearer("notes:read")).isOk("notes");
    });
  }

  @Test
  default void whoseAddressIsUnknownNeverWaits() {
    throttled(setup -> {
      for (int i = 0; i < 10; i++) {
        setup.forged("notes", "unknown").isRefused(401);
      }

      setup.get("notes", "unknown", bearer("notes:read")).isOk("notes");
    });
  }

  @Test
  default void nobodyWaitsUnlessTheOperatorWantsIt() {
    throttled(
        settings().transportTrustedProxies("127.0.0.0/8"),
        setup -> {
          String[] forged = forged();
          for (int i = 0; i < 200; i++) {
            setup.get("notes", ATTACKER, forged).isRefused(401);
          }
        });
  }

  @Test
  default void itIsToldLikeAnyRefusal() {
    throttled(setup -> {
      setup.exhaust();
      setup.events().clear();

      setup.forged("notes", ATTACKER).isRefused(429);

      assertThat(setup.events())
          .singleElement()
          .satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(event.refusal()).isEqualTo(Refusal.THROTTLED);
            assertThat(Objects.requireNonNull(event.refusal()).code()).isEqualTo("throttled");
            assertThat(event.scheme()).isEqualTo(Scheme.BEARER);
            assertThat(event.subject()).isNull();
          });
    });
  }

  @Test
  default void whoeverOnlyObservesTellsOfItAndLetsItPass() {
    throttled(
        throttling().mode(Mode.OBSERVE),
        setup -> {
          for (int i = 0; i < 3; i++) {
            setup.forged("notes", ATTACKER).isOk("notes");
          }
          setup.events().clear();

          setup.forged("notes", ATTACKER).isOk("notes");

          assertThat(setup.events())
              .extracting(AccessEvent::outcome, AccessEvent::refusal)
              .containsExactly(tuple(Outcome.WOULD_REFUSE, Refusal.THROTTLED));
        });
  }

  /**
   * What is under way when the last failure is spent is judged as well, and nobody waits longer.
   */
  @Test
  default void manyAtOnceAreBoundedByWhatIsUnderWay() {
    throttled(setup -> {
      List<Integer> statuses = setup.atOnce(24);

      assertThat(statuses).hasSize(24).allMatch(status -> status == 401 || status == 429);
      assertThat(statuses.stream().filter(status -> status == 401).count())
          .isGreaterThanOrEqualTo(3);
      setup.forged("notes", ATTACKER).isRefused(429);
      setup.clock().step(Duration.ofMinutes(1));
      setup.forged("notes", ATTACKER).isRefused(401);
      setup.forged("notes", ATTACKER).isRefused(429);
    });
  }

  @Test
  default void aScriptOnAnotherOriginLearnsWhenToComeBack() {
    throttled(
        throttling(),
        List.of(new CorsContract.Cors()),
        setup -> {
          setup.exhaust();

          assertThat(
                  setup
                      .forged("notes", ATTACKER)
                      .isRefused(429)
                      .headers()
                      .allValues("Access-Control-Expose-Headers"))
              .containsExactly("Retry-After");
        });
  }

  private static String[] forged() {
    return Client.authorization("Bearer " + new TokenMint().token("notes:read"));
  }

  private Settings.Builder throttling() {
    return settings()
        .transportTrustedProxies("127.0.0.0/8")
        .throttleFailures(3)
        .throttlePerMinute(1);
  }

  private void throttled(Consumer<Setup> test) {
    throttled(throttling(), test);
  }

  private void throttled(Settings.Builder settings, Consumer<Setup> test) {
    throttled(settings, List.of(), test);
  }

  private void throttled(Settings.Builder settings, List<Object> providers, Consumer<Setup> test) {
    SteppedClock clock = new SteppedClock();
    List<AccessEvent> events = new CopyOnWriteArrayList<>();
    List<Object> all = new ArrayList<>(providers);
    all.add(
        new ScopewardenFeature(settings.build(), Companions.none().at(clock).heardBy(events::add)));
    try (RunningServer server =
        start(Set.of(NotesResource.class, OrderResource.class), all.toArray())) {
      test.accept(new Setup(new Client(server.base()), clock, events));
    } catch (Exception e) {
      throw new AssertionError("the server does not start", e);
    }
  }

  /** A server behind a trusted proxy on this machine. */
  record Setup(Client client, SteppedClock clock, List<AccessEvent> events) {

    Answer get(String path, String sender, String... headers) {
      return client.get(
          path, Client.with(headers, "X-Forwarded-Proto", "https", "X-Forwarded-For", sender));
    }

    /** Sends a token that another issuer signed. */
    Answer forged(String path, String sender) {
      return get(path, sender, ThrottleContract.forged());
    }

    /** Spends all that the attacker has. */
    void exhaust() {
      for (int i = 0; i < 3; i++) {
        forged("notes", ATTACKER).isRefused(401);
      }
    }

    List<Integer> atOnce(int requests) {
      ExecutorService threads = Executors.newFixedThreadPool(requests);
      try {
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
          answers.add(threads.submit(() -> forged("notes", ATTACKER).status()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
          statuses.add(answer.get());
        }
        return statuses;
      } catch (Exception e) {
        throw new AssertionError("no answer", e);
      } finally {
        threads.shutdownNow();
      }
    }
  }
}
