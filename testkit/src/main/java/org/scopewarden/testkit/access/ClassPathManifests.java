package org.scopewarden.testkit.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.Manifests;

/** Finds the manifests of all modules on the class path. */
final class ClassPathManifests {

  private static final String FOLDER = Manifest.location("").replace(".json", "");
  private static final String SUFFIX = ".json";

  private final ClassLoader loader;
  private final List<Manifest> found = new ArrayList<>();

  private ClassPathManifests(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * All of them.
   *
   * @throws IllegalStateException if there is none, or if two differ and have one name
   */
  static Manifests read() {
    return read(Thread.currentThread().getContextClassLoader());
  }

  static Manifests read(ClassLoader loader) {
    ClassPathManifests manifests = new ClassPathManifests(loader);
    try {
      return manifests.all();
    } catch (IOException e) {
      throw new UncheckedIOException("the class path cannot be searched for manifests", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          e.getMessage() + " are on the class path: say which one with manifests(…)", e);
    }
  }

  private Manifests all() throws IOException {
    for (URL folder : Collections.list(loader.getResources(FOLDER))) {
      if (folder.getProtocol().equals("file")) {
        addFolder(Path.of(URI.create(folder.toString())));
      }
    }
    // Every jar has this entry; one for the folder itself many have not.
    for (URL entry : Collections.list(loader.getResources(JarFile.MANIFEST_NAME))) {
      if (entry.openConnection() instanceof JarURLConnection connection) {
        addJar(connection);
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "no "
              + FOLDER
              + "*"
              + SUFFIX
              + " is on the class path: compile with the processor, or"
              + " say where it is with manifests(…)");
    }
    return new Manifests(found);
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .forEach(file -> found.add(ManifestReader.read(file)));
    }
  }

  private void addJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(SUFFIX)) {
          try (InputStream input = jar.getInputStream(entry)) {
            found.add(ManifestReader.read(input, jar.getName() + "!/" + entry.getName()));
          }
        }
      }
    }
  }
}
