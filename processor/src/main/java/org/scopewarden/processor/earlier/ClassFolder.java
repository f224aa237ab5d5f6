package org.scopewarden.processor.earlier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The folder that class files are written to, as far as the compiler shows it. */
final class ClassFolder {

  private static final String CLASS = ".class";
  private static final String INTERCEPTOR = "Interceptor";

  private static final String MANIFESTS = "META-INF/scopewarden";

  private final Path folder;

  private ClassFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder; nothing if it is new, or no folder, as where a compiler keeps files in memory.
   *
   * @param compiled the name of what is compiled: where its class file belongs is asked, since some
   *     file managers make an empty file of what they are asked for
   */
  static Optional<ClassFolder> of(Filer filer, String compiled) {
    return folder(filer, compiled.replace('.', '/') + CLASS)
        .filter(Files::isDirectory)
        .map(ClassFolder::new);
  }

  /** Compilers refuse in many ways; ecj does where there is no such file yet. */
  private static Optional<Path> folder(Filer filer, String probe) {
    try {
      URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", probe).toUri();
      return above(Path.of(uri).toAbsolutePath(), Path.of(probe));
    } catch (IOException e) {
      return probe.equals(MANIFESTS) ? Optional.empty() : folder(filer, MANIFESTS);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> above(Path file, Path probe) {
    Path folder = file;
    for (int i = probe.getNameCount(); i > 0 && folder != null; i--) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).filter(found -> file.equals(found.resolve(probe)));
  }

  /** The manifests in it, in order of their names. */
  List<Path> manifests() {
    Path manifests = folder.resolve(MANIFESTS);
    return Files.isDirectory(manifests)
        ? list(manifests, 1).filter(file -> file.toString().endsWith(".json")).sorted().toList()
        : List.of();
  }

  /** A file in it, such as {@code META-INF/services/acme.Service}, if there is one. */
  Optional<Path> file(String name) {
    return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
  }

  /** Whether there is a class file for a binary name. */
  boolean holds(String binaryName) {
    return Files.isRegularFile(folder.resolve(binaryName.replace('.', '/') + CLASS));
  }

  /**
   * The classes in a package that has no package above it, and in those below; without nested
   * classes, and without the interceptors of classes that are there.
   *
   * @param root the package, empty for the unnamed one, below which there is none
   */
  Stream<String> classes(String root) {
    Path start = folder.resolve(root);
    return Files.isDirectory(start)
        ? list(start, root.isEmpty() ? 1 : Integer.MAX_VALUE)
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info.class"))
            .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
            .filter(name -> !isNested(name) && !isInterceptor(name))
        : Stream.empty();
  }

  /** A dollar sign may also be part of a name. */
  private boolean isNested(String name) {
    for (int i = name.indexOf('$', 1); i > 0; i = name.indexOf('$', i + 1)) {
      if (holds(name.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInterceptor(String name) {
    return name.endsWith(INTERCEPTOR)
        && holds(name.substring(0, name.length() - INTERCEPTOR.length()));
  }

  private static Stream<Path> list(Path start, int depth) {
    try (Stream<Path> files = Files.walk(start, depth)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
