package org.scopewarden.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;

/**
 * The manifest that the compiler wrote for the sample.
 *
 * @param location where on the class path it is
 * @param content what it says
 */
public record SampleManifest(URL location, Manifest content) {

  /** The sample's module name, which the build gives to the annotation processor. */
  private static final String MODULE = "sample";

  /** The manifest, if the sample was compiled with the annotation processor. */
  public static Optional<SampleManifest> find() {
    return Optional.ofNullable(
            SampleManifest.class.getClassLoader().getResource(Manifest.location(MODULE)))
        .map(SampleManifest::read);
  }

  private static SampleManifest read(URL location) {
    try (InputStream input = location.openStream()) {
      return new SampleManifest(location, ManifestReader.read(input, location.toString()));
    } catch (IOException e) {
      throw new StartException(location + " cannot be read: " + e.getMessage(), e);
    }
  }
}
