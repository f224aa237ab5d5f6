package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.runtime.keys.KeyIssuer.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.http.FaultyServer.Behaviour;

/** What is left of many fetches that failed: nothing that grows with their number. */
final class FetchLeakTest {

  private static final int FAILED = 500;
  private static final int SLOW = 60;
  private static final Duration NEXT = Duration.ofSeconds(5);

  /** A wait that is long for a thread and short for a test. */
  private static final Duration BRIEF = Duration.ofMillis(50);

  @Test
  @Tag("OB-007")
  @Tag("OPS-06")
  void slowFetchesLeaveNoThreads() {
    try (KeyIssuer issuer = new KeyIssuer(BRIEF)) {
      issuer.server.behaves(FaultyServer.dripping());
      fail(issuer, 0, 5);
      int before = clientThreads();

      fail(issuer, 5, SLOW);

      assertThat(clientThreads()).isLessThanOrEqualTo(before + 4);
      eventually(() -> issuer.server.connections() == 0);
    }
  }

  @Test
  @Tag("OB-008")
  @Tag("OPS-06")
  @EnabledOnOs(OS.LINUX)
  void failedFetchesLeaveNoSockets() throws IOException {
    Behaviour[] failures = {
      FaultyServer.answer("500 Oops", "x".repeat(10_000)),
      FaultyServer.endless(),
      FaultyServer.cut(),
      (request, out) -> {},
      FaultyServer.answer("302 Elsewhere\nLocation: http://127.0.0.1:9/", ""),
      KeyIssuer.document("{}"),
    };
    try (KeyIssuer issuer = new KeyIssuer(Duration.ofSeconds(2))) {
      issuer.server.behaves(flapping(failures));
      fail(issuer, 0, failures.length);
      long before = openFiles();

      fail(issuer, failures.length, FAILED);

      eventually(() -> issuer.server.connections() == 0);
      eventually(() -> openFiles() <= before + 8);
      assertThat(halfClosed(issuer.server.address().getPort())).isZero();
    }
  }

  /** Lets {@code count} fetches fail, one after the other, {@code done} of them before. */
  private static void fail(KeyIssuer issuer, int done, int count) {
    for (int i = done; i < done + count; i++) {
      issuer.find("ec1");
      issuer.hasEnded(i + 1);
      issuer.clock.move(NEXT);
    }
  }

  private static Behaviour flapping(Behaviour... failures) {
    AtomicInteger turn = new AtomicInteger();
    return (request, out) ->
        failures[turn.getAndIncrement() % failures.length].answer(request, out);
  }

  private static int clientThreads() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().matches("(HttpClient|scopewarden).*"))
            .count();
  }

  private static long openFiles() {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many connections to {@code port} the server has closed and the client has not. */
  private static long halfClosed(int port) throws IOException {
    String closeWait = "08";
    String remote = String.format(":%04X %s", port, closeWait);
    long count = 0;
    for (String table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
      count += Files.readAllLines(Path.of(table)).stream().filter(l -> l.contains(remote)).count();
    }
    return count;
  }
}
