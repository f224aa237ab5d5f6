package org.scopewarden.runtime.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Jazzer on each target for a time. Profile {@code fuzz} calls it: Jazzer is on no class path
 * but that one's. What is new goes to {@code target/fuzz}; a finding ends the run.
 */
public final class Fuzzing {

  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
  private static final Path OUTPUT = Path.of("target", "fuzz");

  private Fuzzing() {}

  /**
   * Runs the targets one after the other.
   *
   * @param arguments how many seconds for each target, and which targets, all if none is named
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> named = List.of(arguments).subList(1, arguments.length);
    for (FuzzTarget target : FuzzTarget.ALL) {
      if (named.isEmpty() || named.contains(target.toString())) {
        fuzz(target, Integer.parseInt(arguments[0]));
      }
    }
  }

  private static void fuzz(FuzzTarget target, int seconds)
      throws IOException, InterruptedException {
    Path output = Files.createDirectories(OUTPUT.resolve(target.toString()));
    System.out.println("== " + target + ", " + seconds + " seconds");
    Process process = new ProcessBuilder(command(target, seconds, output)).inheritIO().start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(target + ": Jazzer ended with " + status + ", see " + OUTPUT);
    }
  }

  private static List<String> command(FuzzTarget target, int seconds, Path output) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), JAZZER));
    command.add("--target_class=" + target.type().getName());
    command.add("--instrumentation_includes=org.scopewarden.**:tools.jackson.core.**");
    command.add("--reproducer_path=" + OUTPUT);
    command.add("-artifact_prefix=" + OUTPUT + "/" + target + "-");
    command.addAll(List.of("-max_total_time=" + seconds, "-timeout=120", "-print_final_stats=1"));
    command.addAll(List.of(output.toString(), target.corpus().toString()));
    return command;
  }
}
