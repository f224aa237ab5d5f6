package org.scopewarden.review.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.Manifests;

/**
 * Collects the manifests of files, jars and directories into one document, or says why it cannot:
 * what it gives is never empty and never less than what there is.
 */
public final class ManifestCollector {

  private final SortedMap<String, FoundManifest> byModule = new TreeMap<>();

  private ManifestCollector() {}

  /**
   * The manifests in all of {@code places}:
   *
   * <ul>
   *   <li>a JSON file with a manifest or a document,
   *   <li>a jar, with each manifest in it, also several, and in a web archive, an executable jar or
   *       an enterprise archive also those of the jars that it carries,
   *   <li>a directory, of which this counts, the first that there is: {@code scope-manifest.json};
   *       {@code META-INF/scopewarden} and all jars; what Maven or Gradle compiled in it.
   * </ul>
   *
   * A module that is found more than once with the same content counts once.
   *
   * @throws ManifestException if there is nothing at one of the places, if something there cannot
   *     be read, or if a module is found with different content; names the file, the jar's entry
   *     and, where there is one, line and column
   */
  public static Manifests collect(Collection<Path> places) {
    ManifestCollector collector = new ManifestCollector();
    places.forEach(collector::add);
    if (collector.byModule.isEmpty()) {
      throw new ManifestException("no place to look for manifests is named");
    }
    return new Manifests(
        collector.byModule.values().stream().map(FoundManifest::manifest).toList());
  }

  private void add(Path place) {
    if (!Files.exists(place)) {
      throw new ManifestException(place + ": does not exist");
    }
    List<FoundManifest> found =
        Files.isDirectory(place) ? DirectoryReader.read(place) : FileReader.read(place);
    if (found.isEmpty()) {
      throw new ManifestException(
          place + ": has no manifest: was it compiled with the annotation processor?");
    }
    found.forEach(this::add);
  }

  private void add(FoundManifest found) {
    FoundManifest before = byModule.putIfAbsent(found.manifest().module(), found);
    if (before != null && !before.manifest().equals(found.manifest())) {
      throw new ManifestException(
          found.origin()
              + ": is another manifest of module "
              + found.manifest().module()
              + " than "
              + before.origin());
    }
  }
}
