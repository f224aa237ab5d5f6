package org.scopewarden.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application as Scopewarden has compiled it, and the same with empty interceptors.
 *
 * @param classes the folder of its class files
 * @param form the folder of its class files with an empty class for each interceptor
 * @param resources the names of the classes that have an interceptor
 */
public record CompiledApplication(Path classes, Path form, List<String> resources) {

  private static final String INTERCEPTOR = "Interceptor.java";

  /** Compiles one with this many endpoints below {@code folder}: always the same one. */
  public static CompiledApplication of(Path folder, int endpoints)
      throws IOException, InterruptedException {
    Workload workload = Workload.write(folder, endpoints);
    new MeasuredRun(workload, Variant.OURS).run();
    new MeasuredRun(workload, Variant.FORM).run();
    Path generated = workload.generated(Variant.OURS);
    try (Stream<Path> files = Files.walk(generated)) {
      List<String> resources =
          files
              .map(file -> generated.relativize(file).toString())
              .filter(name -> name.endsWith(INTERCEPTOR))
              .map(name -> name.substring(0, name.length() - INTERCEPTOR.length()))
              .map(name -> name.replace(File.separatorChar, '.'))
              .sorted()
              .toList();
      return new CompiledApplication(
          workload.classes(Variant.OURS), workload.classes(Variant.FORM), resources);
    }
  }

  /** What a server that runs it has on its class path, and {@code own} besides. */
  public String classPath(Class<?> own) {
    return path(classes, own);
  }

  /** The same with empty interceptors. */
  public String formPath(Class<?> own) {
    return path(form, own);
  }

  private static String path(Path folder, Class<?> own) {
    return String.join(File.pathSeparator, folder.toString(), Libraries.serverPath(own));
  }
}
