package org.scopewarden.review.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.ManifestReader;

/**
 * Reads every manifest in an archive: a jar, also one that several were shaded into; a web archive
 * or an executable jar with the jars that it carries; an enterprise archive.
 */
final class ArchiveReader {

  private static final Pattern MANIFEST =
      Pattern.compile("((WEB|BOOT)-INF/classes/)?META-INF/scopewarden/.+\\.json");

  private static final Pattern CARRIED =
      Pattern.compile("(((WEB|BOOT)-INF/)?lib/)?[^/]+\\.(jar|war)");

  /** A jar in a web archive in an enterprise archive. */
  private static final int DEEPEST = 3;

  private final Budget manifests = new Budget("manifests", 64L << 20);
  private final Budget carried = new Budget("archives in an archive", 2L << 30);
  private final List<FoundManifest> found = new ArrayList<>();

  private ArchiveReader() {}

  /**
   * All manifests, possibly none.
   *
   * @throws ManifestException if the archive or a manifest in it cannot be read
   */
  static List<FoundManifest> read(Path archive) {
    ArchiveReader reader = new ArchiveReader();
    reader.read(archive, archive.toString(), 1);
    return reader.found;
  }

  private void read(Path archive, String origin, int depth) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Set<String> names = new HashSet<>();
      for (ZipEntry entry : zip.stream().toList()) {
        read(zip, entry, origin + "!/" + entry.getName(), depth, names);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ManifestException(origin + ": cannot be read (" + e + ")", e);
    }
  }

  private void read(ZipFile zip, ZipEntry entry, String origin, int depth, Set<String> names)
      throws IOException {
    boolean isManifest = MANIFEST.matcher(entry.getName()).matches();
    if (!isManifest && !CARRIED.matcher(entry.getName()).matches()) {
      return;
    }
    if (!names.add(entry.getName())) {
      throw new ManifestException(origin + ": is there twice, and only one would be read");
    }
    try (InputStream content = zip.getInputStream(entry)) {
      if (isManifest) {
        found.addAll(manifests(content, origin));
      } else {
        readCarried(content, origin, depth + 1);
      }
    }
  }

  private List<FoundManifest> manifests(InputStream content, String origin) {
    return ManifestReader.readAll(manifests.limit(content), origin).modules().stream()
        .map(manifest -> new FoundManifest(manifest, origin))
        .toList();
  }

  /** By a copy: what a stream shows of an archive need not be what its directory lists. */
  private void readCarried(InputStream content, String origin, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new ManifestException(origin + ": archives are nested too deep");
    }
    Path copy = Files.createTempFile("scopewarden", ".jar");
    try {
      Files.copy(carried.limit(content), copy, StandardCopyOption.REPLACE_EXISTING);
      read(copy, origin, depth);
    } finally {
      Files.delete(copy);
    }
  }
}
