package org.scopewarden.review.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.ManifestReader;

/** Reads a file, which is an archive or JSON whatever it is called. */
final class FileReader {

  private static final Pattern ARCHIVE = Pattern.compile(".*\\.(jar|war|ear|zip)");

  private FileReader() {}

  /**
   * All manifests: one at least if the file is JSON.
   *
   * @throws ManifestException if the file cannot be read, or is neither
   */
  static List<FoundManifest> read(Path file) {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      return isArchive(file, content) ? ArchiveReader.read(file) : document(content, file);
    } catch (IOException e) {
      throw new ManifestException(file + ": cannot be read (" + e + ")", e);
    }
  }

  private static boolean isArchive(Path file, InputStream content) throws IOException {
    content.mark(2);
    boolean isZip = content.read() == 'P' && content.read() == 'K';
    content.reset();
    return isZip || ARCHIVE.matcher(file.toString().toLowerCase(Locale.ROOT)).matches();
  }

  private static List<FoundManifest> document(InputStream content, Path file) {
    try {
      return ManifestReader.readAll(content, file.toString()).modules().stream()
          .map(manifest -> new FoundManifest(manifest, file.toString()))
          .toList();
    } catch (ManifestException e) {
      throw ConflictMarkers.explain(file, e);
    }
  }
}
