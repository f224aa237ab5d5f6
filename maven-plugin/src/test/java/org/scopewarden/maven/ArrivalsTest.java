package org.scopewarden.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.SessionData;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  private static final Map<String, String> SETTINGS = Map.of("skip", "false");

  private final SessionData session = new DefaultSessionData();

  @Test
  void waitsForThoseThatAreDue() {
    List<String> due = List.of("a", "b");

    assertThat(Arrivals.of(session, "review").arrive("a", SETTINGS, due)).isEmpty();
    assertThat(Arrivals.of(session, "review").arrive("b", SETTINGS, due))
        .contains(Map.of("a", SETTINGS, "b", SETTINGS));
  }

  @Test
  void doesNothingTwiceForTheSameProjects() {
    Arrivals arrivals = Arrivals.of(session, "review");
    arrivals.arrive("a", SETTINGS, List.of("a"));

    assertThat(arrivals.arrive("a", SETTINGS, List.of("a"))).isEmpty();
  }

  @Test
  void whoWasNotExpectedIsNotForgotten() {
    Arrivals arrivals = Arrivals.of(session, "review");
    arrivals.arrive("a", SETTINGS, List.of("a"));

    assertThat(arrivals.arrive("b", SETTINGS, List.of("a")))
        .contains(Map.of("a", SETTINGS, "b", SETTINGS));
  }

  @Test
  void eachPurposeHasItsOwn() {
    Arrivals.of(session, "review").arrive("a", SETTINGS, List.of("a"));

    assertThat(Arrivals.of(session, "approve").arrive("b", SETTINGS, List.of("a", "b"))).isEmpty();
  }

  @Test
  void oneOfManyThreadsIsTheLast() throws Exception {
    List<String> due = IntStream.range(0, 200).mapToObj(i -> "project " + i).toList();
    List<Callable<Boolean>> arriving =
        due.stream()
            .<Callable<Boolean>>map(project ->
                () -> Arrivals.of(session, "review").arrive(project, SETTINGS, due).isPresent())
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      int last = 0;
      for (var arrived : threads.invokeAll(arriving)) {
        last += arrived.get() ? 1 : 0;
      }
      assertThat(last).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
  }
}
