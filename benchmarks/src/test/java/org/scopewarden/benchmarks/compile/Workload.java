package org.scopewarden.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.processor.corpus.ShapeSources;
import org.scopewarden.processor.corpus.SourceFile;

/** An application on disk, with a folder for each variant's output. */
record Workload(Path folder, List<Path> sources) {

  private static final long SEED = 20260101;

  /** Writes an application with this many endpoints below {@code folder}: always the same one. */
  static Workload write(Path folder, int endpoints) throws IOException {
    Path root = folder.resolve("sources");
    for (SourceFile source : ShapeSources.write(endpoints, SEED)) {
      Path file = root.resolve(source.type().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.content());
    }
    return new Workload(folder, javaFiles(root));
  }

  /** Where a variant writes class files. */
  Path classes(Variant variant) throws IOException {
    return Files.createDirectories(folder.resolve(variant + "/classes"));
  }

  /** Where a variant writes what it generates. */
  Path generated(Variant variant) throws IOException {
    return Files.createDirectories(folder.resolve(variant + "/generated"));
  }

  /** The source files that the variant is given; {@code ALONG} needs what {@code OURS} wrote. */
  List<Path> sources(Variant variant) throws IOException {
    return variant == Variant.ALONG
        ? Stream.concat(sources.stream(), javaFiles(generated(Variant.OURS)).stream()).toList()
        : sources;
  }

  /** A file with the names of the classes that {@code OURS} generated. */
  Path interceptors() throws IOException {
    Path root = generated(Variant.OURS);
    List<String> names =
        javaFiles(root).stream()
            .map(file -> root.relativize(file).toString())
            .map(file -> file.substring(0, file.lastIndexOf('.')).replace(File.separatorChar, '.'))
            .toList();
    return Files.write(folder.resolve("interceptors"), names);
  }

  static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
