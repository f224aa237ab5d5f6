package org.scopewarden.review.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.Samples.OPEN;
import static org.scopewarden.review.Samples.catalog;
import static org.scopewarden.review.Samples.clause;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.StepUp;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Runs the examples of the guide, and looks for every command and option in it. */
class CommandLineGuideTest {

  private static final Path GUIDE = Path.of("../docs/guides/command-line.md");
  private static final boolean RECORD = "record".equals(System.getProperty("goldens"));

  private static final AccessRule CHECKED =
      new Guarded(
          List.of(),
          List.of(clause("users:delete")),
          List.of(new ObjectCheck("org.acme.OwnsUser", "test", List.of())),
          StepUp.NONE);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void showsWhatCommandsSay() throws IOException {
    write("old.json", acme(CHECKED));
    write("scope-manifest.json", acme(CHECKED));
    write("new.json", acme(rule("users:read")));
    List<String> guide = Files.readAllLines(GUIDE);

    List<String> run = run(guide);

    if (RECORD) {
      Files.write(GUIDE, run);
    }
    assertThat(run).isEqualTo(Files.readAllLines(GUIDE));
    assertThat(run).filteredOn(line -> line.startsWith("$ scopewarden ")).hasSizeGreaterThan(8);
  }

  @Test
  void namesEachCommandWithItsOptions() throws IOException {
    String guide = Files.readString(GUIDE);
    CommandLine all = ScopewardenCommand.commandLine();

    assertNamed(section(guide, "\n## Options of all commands"), all);
    for (Map.Entry<String, CommandLine> command : all.getSubcommands().entrySet()) {
      assertNamed(section(guide, "\n## `" + command.getKey()), command.getValue());
    }
    for (String code : all.getCommandSpec().usageMessage().exitCodeList().values()) {
      assertThat(guide).contains(code);
    }
  }

  private static void assertNamed(String section, CommandLine command) {
    List<OptionSpec> options = command.getCommandSpec().options();
    for (OptionSpec option : options) {
      if (!option.inherited() && !(option.usageHelp() || option.versionHelp())) {
        assertThat(section).contains("`" + option.longestName() + "`");
      }
    }
  }

  private static String section(String guide, String heading) {
    int start = guide.indexOf(heading);
    assertThat(start).as("the section of " + heading).isNotNegative();
    int end = guide.indexOf("\n## ", start + 1);
    return guide.substring(start, end < 0 ? guide.length() : end);
  }

  /** The guide with what commands say now. */
  private List<String> run(List<String> guide) {
    List<String> lines = new ArrayList<>();
    boolean example = false;
    int exitCode = 0;
    for (String line : guide) {
      if (line.startsWith("```")) {
        example = line.equals("```console");
      }
      if (!example || line.startsWith("```")) {
        lines.add(line);
      } else if (line.equals("$ echo $?")) {
        lines.addAll(List.of(line, "" + exitCode));
      } else if (line.startsWith("$ ")) {
        Run run = Run.of(arguments(line));
        assertThat(run.err()).as(line).isEmpty();
        exitCode = run.exitCode();
        lines.add(line);
        run.out().lines().forEach(lines::add);
      }
    }
    return lines;
  }

  /** Files are those of the folder, which is also where a question looks. */
  private Object[] arguments(String line) {
    List<Object> arguments = new ArrayList<>();
    for (String word : line.substring("$ scopewarden ".length()).split(" ", -1)) {
      arguments.add(word.endsWith(".json") ? folder.resolve(word) : word);
    }
    if (!arguments.contains("compare")) {
      arguments.addAll(List.of("-m", folder));
    }
    return arguments.toArray();
  }

  private void write(String name, Manifest manifest) throws IOException {
    Files.writeString(folder.resolve(name), ManifestWriter.write(manifest));
  }

  private static Manifest acme(AccessRule delete) {
    return manifest(
        "org.acme",
        catalog("admin:all > users:delete users:read", "users:delete", "users:read"),
        entry("health", OPEN, "GET /health"),
        entry("get", rule("users:read"), "GET /users/{id}"),
        entry("delete", delete, "DELETE /users/{id}"),
        entry("edit", rule("streams:edit:{id}"), "PUT /streams/{id}"));
  }
}
