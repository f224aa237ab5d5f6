package org.scopewarden.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.keys.KeyListener;
import org.scopewarden.runtime.token.Refusal;
import org.slf4j.LoggerFactory;

/** That no listener can harm another, or the request. */
final class AccessListenersTest {

  private final Logger logger = (Logger) LoggerFactory.getLogger(AccessListeners.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(log);
  }

  @Test
  void allHearInOrder() {
    AccessListeners listeners = new AccessListeners(List.of(noting("first"), noting("second")));

    listeners.decided(GivenEvent.refused(Refusal.EXPIRED));
    listeners.tokenLookedUp(true);

    assertThat(heard)
        .containsExactly("first refused", "second refused", "first true", "second true");
    assertThat(log.list).isEmpty();
  }

  @Test
  void oneThatFailsHarmsNobodyAndIsReportedOnce() {
    for (Throwable failure :
        List.of(
            new IllegalStateException("full"),
            new IOException("undeclared"),
            new NoClassDefFoundError("io/micrometer/Gone"),
            new AssertionError(),
            new StackOverflowError())) {
      heard.clear();
      log.list.clear();
      AccessListeners listeners = new AccessListeners(List.of(failing(failure), noting("second")));

      listeners.decided(GivenEvent.permitted());
      listeners.tokenLookedUp(false);
      listeners.decided(GivenEvent.permitted());

      assertThat(heard).containsExactly("second permitted", "second false", "second permitted");
      assertThat(log.list).singleElement().returns(Level.ERROR, ILoggingEvent::getLevel);
    }
  }

  @Test
  void whoListensToKeysHarmsNobodyEither() {
    AccessListeners listeners =
        new AccessListeners(
            List.of(event -> {}, ofKeys(new FailingKeys()), ofKeys(new NotingKeys(heard))));
    KeyListener keys = listeners.keysOf("https://issuer.test");

    keys.refreshed(2, Duration.ofMillis(1));
    keys.failed(Duration.ofMillis(1));
    keys.staleServed();
    keys.unknownKid();

    assertThat(heard).containsExactly("refreshed", "failed", "stale", "unknown");
    assertThat(log.list).singleElement().returns(Level.ERROR, ILoggingEvent::getLevel);
  }

  @Test
  void aListenerNeedNotHearOfLookups() {
    AccessListener onlyDecisions = event -> heard.add(event.outcome().toString());

    new AccessListeners(List.of(onlyDecisions)).tokenLookedUp(true);

    assertThat(heard).isEmpty();
  }

  private static AccessListener ofKeys(KeyListener keys) {
    return new AccessListener() {
      @Override
      public void decided(AccessEvent event) {}

      @Override
      public KeyListener keysOf(String issuer) {
        return keys;
      }
    };
  }

  private record FailingKeys() implements KeyListener {

    @Override
    public void refreshed(int keys, Duration took) {
      throw new IllegalStateException("full");
    }

    @Override
    public void unknownKid() {
      throw new IllegalStateException("full");
    }
  }

  private record NotingKeys(List<String> heard) implements KeyListener {

    @Override
    public void refreshed(int keys, Duration took) {
      heard.add("refreshed");
    }

    @Override
    public void failed(Duration took) {
      heard.add("failed");
    }

    @Override
    public void staleServed() {
      heard.add("stale");
    }

    @Override
    public void unknownKid() {
      heard.add("unknown");
    }
  }

  private AccessListener noting(String name) {
    return new AccessListener() {
      @Override
      public void decided(AccessEvent event) {
        heard.add(name + " " + event.outcome());
      }

      @Override
      public void tokenLookedUp(boolean hit) {
        heard.add(name + " " + hit);
      }
    };
  }

  private static AccessListener failing(Throwable failure) {
    return new AccessListener() {
      @Override
      public void decided(AccessEvent event) {
        fail();
      }

      @Override
      public void tokenLookedUp(boolean hit) {
        fail();
      }

      private void fail() {
        AccessListenersTest.<RuntimeException>raise(failure);
      }
    };
  }

  /** As other languages of the JVM do, which check no exception. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void raise(Throwable undeclared) throws E {
    throw (E) undeclared;
  }
}
