package org.scopewarden.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.processor.ClaimingProcessor;
import org.scopewarden.processor.ScopewardenProcessor;

/** One compilation, each in a process of its own. */
final class MeasuredRun {

  /** The same for all, so that no garbage collector takes what the machine happens to offer. */
  private static final String HEAP = "-Xmx3g";

  private final Workload workload;
  private final Variant variant;

  MeasuredRun(Workload workload, Variant variant) {
    this.workload = workload;
    this.variant = variant;
  }

  /**
   * Compiles into empty folders.
   *
   * @throws IllegalStateException if the compilation fails: its figures would mean nothing
   */
  Figures run() throws IOException, InterruptedException {
    clear(workload.classes(variant));
    clear(workload.generated(variant));
    Path arguments = argumentFile();
    Path figures = workload.folder().resolve("figures");
    Files.deleteIfExists(figures);
    Path log = workload.folder().resolve(variant + ".log");
    ProcessBuilder process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                Libraries.emptyProcessorPath(),
                ForkedCompiler.class.getName(),
                figures.toString(),
                "@" + arguments)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    long start = System.nanoTime();
    int failed = process.start().waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (failed != 0) {
      throw new IllegalStateException(variant.words() + ":\n" + Files.readString(log));
    }
    List<String> own = Files.readAllLines(figures);
    return new Figures(wall, Double.parseDouble(own.get(0)), Double.parseDouble(own.get(1)));
  }

  private Path argumentFile() throws IOException {
    List<String> arguments = new ArrayList<>(processing());
    arguments.addAll(List.of("-Xlint:none", "-cp", Libraries.classPath()));
    arguments.addAll(List.of("-d", workload.classes(variant).toString()));
    arguments.addAll(List.of("-s", workload.generated(variant).toString()));
    workload.sources(variant).forEach(source -> arguments.add(source.toString()));
    Path file = workload.folder().resolve(variant + ".arguments");
    return Files.write(file, arguments.stream().map(MeasuredRun::quoted).toList());
  }

  private List<String> processing() throws IOException {
    return switch (variant) {
      case ALONE -> List.of("-proc:none");
      case EMPTY, ALONG -> processor(Libraries.emptyProcessorPath(), EmptyProcessor.class);
      case FORM ->
          Stream.concat(
                  processor(Libraries.emptyProcessorPath(), EmptyClassesProcessor.class).stream(),
                  Stream.of("-A" + EmptyClassesProcessor.NAMES + "=" + workload.interceptors()))
              .toList();
      case OURS ->
          processor(Libraries.processorPath(), ScopewardenProcessor.class, ClaimingProcessor.class);
    };
  }

  private static List<String> processor(String path, Class<?>... types) {
    List<String> names = Stream.of(types).map(Class::getName).toList();
    return List.of("-processorpath", path, "-processor", String.join(",", names));
  }

  /** As javac reads it from a file of arguments. */
  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
