package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That an endpoint may ask for its caller, and gets that of its own request in any thread. */
public interface WhoContract extends Container {

  @Test
  default void aParameterIsTheCaller() {
    client().get("who/parameter", bearerOf("bob")).isOk("bob");
    client().get("who/parameter").isRefused(401);
    client().get("who/parameter", bearerOf("carol")).isOk("carol");
  }

  @Test
  @Tag("EN-015")
  default void aPublicEndpointHasNone() {
    client().get("who/parameter", bearerOf("bob")).isOk("bob");
    client().get("who/public").isOk("nobody");
    client().get("who/public", bearerOf("bob")).isOk("nobody");
  }

  @Test
  @Tag("EN-013")
  default void anotherThreadKnowsTheCallerStill() {
    client().get("who/stage", bearerOf("bob")).isOk("bob bob");
    client().get("who/suspended", bearerOf("bob")).isOk("bob bob");
    assertThat(client().get("who/events", bearerOf("bob")).body())
        .containsSubsequence("data:", "bob", "data:", "end of bob");
    client().get("who/stage").isRefused(401);
    client().get("who/suspended").isRefused(401);
    assertThat(client().get("who/events", "Accept", "text/event-stream").status()).isEqualTo(401);
  }

  @Test
  @Tag("EN-013")
  @Tag("SCP-11")
  default void callersInOtherThreadsAreKeptApart() throws Exception {
    List<Callable<String>> calls = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String subject = "caller" + i;
      String[] token = bearerOf(subject);
      String path = i % 2 == 0 ? "who/stage" : "who/suspended";
      calls.add(() -> client().get(path, token).body());
      expected.add(subject + " " + subject);
    }

    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<String> seen = new ArrayList<>();
      for (Future<String> one : threads.invokeAll(calls)) {
        seen.add(one.get());
      }
      assertThat(seen).isEqualTo(expected);
    } finally {
      threads.shutdownNow();
    }
  }
}
