package org.scopewarden.processor.earlier;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.ManifestReader;

/** What stands in the folder of class files when a build starts. */
public final class EarlierBuild {

  private final Optional<ClassFolder> folder;

  /** The resource classes of each manifest, by its file. */
  private final Map<Path, Set<String>> resources = new TreeMap<>();

  private final List<String> unreadable = new ArrayList<>();

  private final Set<String> compiled;

  /**
   * Looks for it through {@code filer}; finds nothing where that leads to no folder.
   *
   * @param compiled the names of the classes that this build compiles
   */
  public EarlierBuild(Filer filer, Collection<String> compiled) {
    this.compiled = new TreeSet<>(compiled);
    this.folder = this.compiled.stream().findFirst().flatMap(name -> ClassFolder.of(filer, name));
    folder.stream().flatMap(found -> found.manifests().stream()).forEach(this::read);
  }

  private void read(Path file) {
    try {
      Manifest manifest = ManifestReader.read(file);
      resources.put(
          file,
          manifest.entries().stream().map(Entry::resource).collect(toCollection(TreeSet::new)));
    } catch (ManifestException e) {
      unreadable.add(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The top-level classes that have a class file: below the outermost packages of what is compiled,
   * and of the resource classes that the manifests name.
   */
  public Set<String> classes() {
    Stream<String> known = resources.values().stream().flatMap(Set::stream);
    Set<String> roots =
        Stream.concat(compiled.stream(), known)
            .map(name -> name.substring(0, Math.max(0, name.indexOf('.'))))
            .collect(toCollection(TreeSet::new));
    return folder.stream()
        .flatMap(found -> roots.stream().flatMap(found::classes))
        .collect(toCollection(TreeSet::new));
  }

  /** Whether an earlier build found a resource class of this name, or nested in it. */
  public boolean hasResource(String topLevel) {
    return resources.values().stream()
        .flatMap(Set::stream)
        .anyMatch(name -> name.equals(topLevel) || name.startsWith(topLevel + "$"));
  }

  /** Whether there is a class file for a binary name. */
  public boolean holds(String binaryName) {
    return folder.filter(found -> found.holds(binaryName)).isPresent();
  }

  /** Why manifests cannot be read. */
  public List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  /**
   * Deletes the manifests that this build replaces by another, or by none.
   *
   * @param location where this build's manifest is, if it has one
   * @param isElsewhere whether a resource class exists that this build's manifest does not list
   */
  public void deleteReplaced(Optional<String> location, Predicate<String> isElsewhere) {
    resources.forEach((file, named) -> {
      if (location.filter(own -> file.endsWith(Path.of(own))).isEmpty()
          && named.stream().noneMatch(isElsewhere)) {
        delete(file);
        delete(summary(file));
      }
    });
  }

  /** The manifest is named after its module, and so is what is written beside it. */
  private static Path summary(Path manifest) {
    String name = manifest.getFileName().toString();
    String module = name.substring(0, name.lastIndexOf('.'));
    return manifest.resolveSibling(Path.of(Manifest.summary(module)).getFileName());
  }

  /**
   * Deletes the list of interceptors of classes of jars, unless one in it was not written by an
   * earlier build.
   *
   * @param location where such a list is
   * @param simpleName what the interceptor of a resource class is called there
   */
  public void deleteServices(String location, UnaryOperator<String> simpleName) {
    Set<String> own =
        resources.values().stream().flatMap(Set::stream).map(simpleName).collect(toSet());
    folder
        .flatMap(found -> found.file(location))
        .filter(file -> lines(file).allMatch(line -> own.contains(lastPart(line))))
        .ifPresent(EarlierBuild::delete);
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
