package org.scopewarden.processor.environment;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project in a folder of its own, compiled with the options of Maven's compiler plugin. */
final class Project {

  private static final List<String> SUPPORT =
      List.of(
          "support/Scopes.java",
          "support/package-info.java",
          "support/Creates.java",
          "support/OwnsUser.java");

  private static final Path RESOURCES = Path.of("src/test/resources");

  private final Path base;

  private Project(Path base) {
    this.base = base;
  }

  /** A copy of a fixture in an empty folder. */
  static Project of(String fixture, Path base) {
    Project project = new Project(base);
    Path from = RESOURCES.resolve("environment").resolve(fixture);
    for (Path file : files(from)) {
      project.write(from.relativize(file).toString(), read(file));
    }
    return project;
  }

  /** Fixtures of other tests in an empty folder, with what they use. */
  static Project ofResources(Path base, String... resources) {
    Project project = new Project(base);
    Stream.concat(Stream.of(resources), SUPPORT.stream())
        .forEach(resource -> project.add(read(RESOURCES.resolve(resource)), resource));
    return project;
  }

  private void add(String source, String resource) {
    Matcher declared = Pattern.compile("(?m)^package ([\\w.]+);").matcher(source);
    String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
    write(folder + resource.substring(resource.lastIndexOf('/') + 1), source);
  }

  /** The sources of a project in an empty folder. */
  static Project copy(Project of, Path base) {
    Project project = new Project(base);
    of.all().forEach(source -> project.write(source, of.source(source)));
    return project;
  }

  String source(String source) {
    return read(sources().resolve(source));
  }

  Path base() {
    return base;
  }

  Path sources() {
    return base.resolve("src/main/java");
  }

  Path classes() {
    return base.resolve("target/classes");
  }

  private Path generated() {
    return base.resolve("target/generated-sources/annotations");
  }

  /** Every source file, as a path below the folder of sources. */
  List<String> all() {
    return files(sources()).stream().map(f -> sources().relativize(f).toString()).toList();
  }

  void write(String source, String content) {
    write(sources().resolve(source), content);
  }

  void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void edit(String source, String from, String to) {
    String before = read(sources().resolve(source));
    if (!before.contains(from)) {
      throw new AssertionError(source + " has no " + from);
    }
    write(source, before.replace(from, to));
  }

  /** Deletes a source and, as build tools do, the class files that were made from it. */
  void delete(String source) {
    delete(sources().resolve(source));
    String stem = source.replace(".java", "");
    files(classes()).stream()
        .filter(file -> classes().relativize(file).toString().matches(stem + "(\\$.*)?\\.class"))
        .forEach(Project::delete);
  }

  static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all sources. */
  Built build(String... options) {
    return build(all(), options);
  }

  /** Compiles some sources, with what is compiled already on the class path. */
  Built build(List<String> sources, String... options) {
    return new JavacRun(arguments(options)).compile(paths(sources));
  }

  List<Path> paths(List<String> sources) {
    return sources.stream().map(sources()::resolve).toList();
  }

  /** What Maven's compiler plugin gives to javac. */
  List<String> arguments(String... options) {
    try {
      Files.createDirectories(classes());
      Files.createDirectories(generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                classes().toString(),
                "-classpath",
                classes() + File.pathSeparator + System.getProperty("java.class.path"),
                "-sourcepath",
                sources() + File.pathSeparator + generated(),
                "-s",
                generated().toString(),
                "-g",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-Xlint:all,-processing,-path,-classfile,-options",
                "-Werror"));
    arguments.addAll(List.of(options));
    return arguments;
  }

  /** The manifests, by the names of their files. */
  Map<String, String> manifests() {
    return written(".json");
  }

  /** The summaries of the manifests, by the names of their files. */
  Map<String, String> summaries() {
    return written(".summary");
  }

  private Map<String, String> written(String suffix) {
    Map<String, String> written = contents(classes().resolve("META-INF/scopewarden"));
    written.keySet().removeIf(name -> !name.endsWith(suffix));
    return written;
  }

  /** The generated sources, by their paths. */
  Map<String, String> interceptors() {
    return contents(generated());
  }

  private static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    files(folder).forEach(f -> contents.put(folder.relativize(f).toString(), read(f)));
    return contents;
  }

  /** All of the above in words, for a comparison of two projects. */
  String output() {
    return Stream.of(manifests(), summaries(), interceptors())
        .flatMap(files -> files.entrySet().stream())
        .map(file -> "== " + file.getKey() + "\n" + file.getValue())
        .collect(joining());
  }

  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
