package org.scopewarden.review.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.ManifestException;

/**
 * Finds the manifests of a directory. It is the first of these that there is anything of: a project
 * with its approved document; what was compiled or packed, which counts together; a project that
 * was compiled.
 */
final class DirectoryReader {

  /** What a project keeps in version control. */
  static final String APPROVED = "scope-manifest.json";

  private static final List<String> COMPILED =
      List.of("META-INF/scopewarden", "WEB-INF/classes/META-INF/scopewarden");

  private static final List<String> PACKED = List.of("", "WEB-INF/lib");

  private static final List<String> BUILT =
      List.of(
          "target/classes/META-INF/scopewarden", "build/classes/java/main/META-INF/scopewarden");

  private DirectoryReader() {}

  /**
   * All manifests, possibly none.
   *
   * @throws ManifestException if one of them or the directory cannot be read
   */
  static List<FoundManifest> read(Path directory) {
    Path approved = directory.resolve(APPROVED);
    if (Files.exists(approved)) {
      return FileReader.read(approved);
    }
    List<FoundManifest> found = documents(directory, COMPILED);
    PACKED.forEach(folder ->
        files(directory.resolve(folder), "*.{jar,war}")
            .forEach(archive -> found.addAll(ArchiveReader.read(archive))));
    return found.isEmpty() ? documents(directory, BUILT) : found;
  }

  private static List<FoundManifest> documents(Path directory, List<String> folders) {
    List<FoundManifest> found = new ArrayList<>();
    for (String folder : folders) {
      json(directory.resolve(folder)).forEach(file -> found.addAll(FileReader.read(file)));
    }
    return found;
  }

  /** Also what is deeper than any is written: reading refuses it. */
  private static List<Path> json(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(directory)) {
      return found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new ManifestException(directory + ": cannot be read (" + e + ")", e);
    }
  }

  private static List<Path> files(Path directory, String names) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, names)) {
        found.forEach(files::add);
      } catch (IOException | DirectoryIteratorException e) {
        throw new ManifestException(directory + ": cannot be read (" + e + ")", e);
      }
    }
    return files.stream().sorted().toList();
  }
}
