package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sample as a process of its own. */
@Timeout(240)
final class ProcessTest {

  @TempDir Path directory;

  @Test
  void servesUntilItIsToldToStop() throws IOException, InterruptedException {
    Process process = start("-Dport=0");
    try (BufferedReader out = process.inputReader()) {
      List<String> banner = new ArrayList<>();
      while (banner.stream().noneMatch("Ctrl-C stops it."::equals)) {
        banner.add(out.readLine());
      }

      process.toHandle().destroy();

      assertThat(banner.get(0)).matches(".* listens at http://127\\.0\\.0\\.1:\\d+/");
      assertThat(out.lines().filter(line -> !line.isEmpty())).containsExactly("stopped");
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readString(errors())).doesNotContain("\tat ", "Exception");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void readsEnvironmentVariables() throws IOException, InterruptedException {
    Process process =
        start(
            Map.of("SCOPEWARDEN_JWT_JWKS_FILE", "missing.json", "SCOPEWARDEN_CACHE_LIFETIME", "9"));

    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(errors())).contains("scopewarden.jwt.jwks-file is missing.json");
  }

  @Test
  void exitsWithOneWhenThePortIsTaken() throws IOException, InterruptedException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process process = start("-Dport=" + taken.getLocalPort());

      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(Files.readString(errors())).startsWith("Cannot listen").hasLineCount(1);
    }
  }

  private Process start(String... options) throws IOException {
    return start(Map.of(), options);
  }

  private Process start(Map<String, String> environment, String... options) throws IOException {
    Stream<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                Stream.of(options),
                Stream.of("-Dsample.home=" + directory.resolve("home")),
                Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName()))
            .flatMap(part -> part);
    ProcessBuilder builder = new ProcessBuilder(command.toList());
    builder.environment().putAll(environment);
    return builder.redirectError(errors().toFile()).start();
  }

  private Path errors() {
    return directory.resolve("errors");
  }
}
