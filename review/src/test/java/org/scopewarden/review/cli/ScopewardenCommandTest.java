package org.scopewarden.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopewarden.review.text.Escaped;

class ScopewardenCommandTest {

  /**
   * What only some commands need is loaded by these alone: starting is most of what a run costs.
   */
  @Test
  void startsAsAProcessAndLoadsLittle() throws Exception {
    List<String> lines = new ArrayList<>();
    Process process = java("-Xlog:class+load:stdout", "merge", "no-such-file.json");
    try (Stream<String> output = process.inputReader(StandardCharsets.UTF_8).lines()) {
      output.forEach(lines::add);
    }

    assertThat(process.waitFor()).isEqualTo(ExitCode.NO_ANSWER);
    assertThat(lines).contains("no-such-file.json: does not exist");
    assertThat(lines).noneMatch(line -> line.contains("org.scopewarden.model.path."));
    assertThat(lines).noneMatch(line -> line.contains("jackson.databind"));
    assertThat(lines).filteredOn(line -> line.contains("jackson.core")).hasSizeLessThan(60);
  }

  @Test
  void tellsExitCodesAndVersion() {
    assertThat(Run.of("--help").out()).contains("Exit codes:", "  3   no answer:");
    assertThat(Run.of("merge", "--help").out()).contains("Exit codes:", "--json");
    assertThat(Run.of("--version").out()).startsWith("Scopewarden ");
  }

  @Test
  void writesACompletionScriptThatNamesEachCommand() {
    Run run = Run.of("generate-completion");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("merge", "--color", "auto");
  }

  @Test
  void showsWhatWouldNotBeSeen() {
    assertThat(Escaped.text("caf\u00e9 \u001b[31m \u202e\ud83d\ude00"))
        .isEqualTo("caf\u00e9 \\u001B[31m \\u202E\ud83d\ude00");
  }

  private static Process java(String option, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                ScopewardenCommand.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
