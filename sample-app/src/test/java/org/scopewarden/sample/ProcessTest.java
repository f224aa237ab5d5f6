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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sample as a process of its own. */
@Timeout(60)
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

      process.destroy();

      assertThat(banner.get(0)).matches(".* listens at http://127\\.0\\.0\\.1:\\d+/");
      assertThat(out.lines().filter(line -> !line.isEmpty())).containsExactly("stopped");
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readString(errors())).doesNotContain("\tat ", "Exception");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void exitsWithOneWhenThePortIsTaken() throws IOException, InterruptedException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process process = start("-Dport=" + taken.getLocalPort());

      assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();

      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(Files.readString(errors())).startsWith("Cannot listen").hasLineCount(1);
    }
  }

  private Process start(String... options) throws IOException {
    Stream<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                Stream.of(options),
                Stream.of("-Dsample.home=" + directory.resolve("home")),
                Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName()))
            .flatMap(part -> part);
    return new ProcessBuilder(command.toList()).redirectError(errors().toFile()).start();
  }

  private Path errors() {
    return directory.resolve("errors");
  }
}
