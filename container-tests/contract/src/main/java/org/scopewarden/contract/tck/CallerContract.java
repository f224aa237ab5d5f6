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

/** That an endpoint knows its caller, and never another one. */
public interface CallerContract extends Container {

  @Test
  default void endpointsOfEachKindKnowTheirCaller() {
    client().get("notes/mine", bearerOf("bob")).isOk("bob");
    client().get("notes/7/comments/mine", bearerOf("carol")).isOk("carol");
    client().get("tags/mine", bearerOf("dave")).isOk("dave");
  }

  @Test
  default void aPublicEndpointIgnoresCredentials() {
    client().get("notes/health").isOk("anonymous");
    client().get("notes/health", bearerOf("bob")).isOk("anonymous");
    client().get("notes/health", Client.authorization("Bearer garbage")).isOk("anonymous");
    client().get("notes/health", Client.authorization("Bearer")).isOk("anonymous");
  }

  @Test
  default void anIdentifyingEndpointKnowsWhoeverSays() {
    client().get("notes/greeting").isOk("anonymous");
    client().get("notes/greeting", bearerOf("bob")).isOk("bob");
    client()
        .get("notes/greeting", Client.authorization("Bearer garbage"))
        .isRefused(401)
        .challenges("error", "invalid_token");
  }

  @Test
  @Tag("EN-015")
  default void nobodyIsLeftOver() {
    client().get("notes/mine", bearerOf("bob")).isOk("bob");

    client().get("notes/mine").isRefused(401);
    client().get("notes/health").isOk("anonymous");
    client().get("notes/greeting").isOk("anonymous");
  }

  @Test
  @Tag("SCP-11")
  default void callersAtTheSameTimeAreKeptApart() throws Exception {
    List<Callable<String>> calls = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String subject = "caller" + i;
      String[] token = bearerOf(subject);
      calls.add(() -> client().get("notes/mine", token).body());
      expected.add(subject);
    }

    assertThat(allAtOnce(calls)).isEqualTo(expected);
  }

  private static List<String> allAtOnce(List<Callable<String>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<String> results = new ArrayList<>();
      for (Future<String> result : threads.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
