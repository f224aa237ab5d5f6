package org.scopewarden.testsecrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the tests of several modules have left behind: reports, logs, and names of secrets. */
public final class TestOutput {

  private static final Path REPORTS = Path.of("target", "surefire-reports");
  private static final Path SECRETS = Path.of("target", "secrets");

  private final Path root;

  /** Of the modules under {@code root}. */
  public TestOutput(Path root) {
    this.root = root;
  }

  /**
   * Finds each line that holds a secret of any module, in the output of any.
   *
   * @param modules those whose tests use secrets, as paths below the root: each must have named
   *     some and have left a report, so that the search cannot find nothing for want of either
   * @return {@code file:line} for each; never the secret
   * @throws IllegalStateException if one has not
   * @throws IOException if a file cannot be read
   */
  public List<String> leaks(List<String> modules) throws IOException {
    for (String module : modules) {
      require(!files(root.resolve(module).resolve(REPORTS)).isEmpty(), module, "left no report");
      require(!secrets(root.resolve(module)).isEmpty(), module, "named no secret");
    }
    Set<String> secrets = new LinkedHashSet<>();
    List<Path> reports = new ArrayList<>();
    for (Path module : tested()) {
      secrets.addAll(secrets(module));
      reports.addAll(files(module.resolve(REPORTS)));
    }
    SecretSearch search = new SecretSearch(secrets);
    List<String> leaks = new ArrayList<>();
    for (Path report : reports) {
      leaks.addAll(search.leaks(report));
    }
    return leaks;
  }

  private static void require(boolean holds, String module, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(
          "nothing can be said of the output: the tests of " + module + " have " + otherwise);
    }
  }

  /** The directories of the modules, the root's own children and theirs. */
  private List<Path> tested() throws IOException {
    try (Stream<Path> paths = Files.walk(root, 2)) {
      return paths.filter(path -> Files.isDirectory(path.resolve("target"))).sorted().toList();
    }
  }

  private static Set<String> secrets(Path module) throws IOException {
    Set<String> secrets = new LinkedHashSet<>();
    for (Path file : files(module.resolve(SECRETS))) {
      secrets.addAll(Files.readAllLines(file));
    }
    return secrets;
  }

  private static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
