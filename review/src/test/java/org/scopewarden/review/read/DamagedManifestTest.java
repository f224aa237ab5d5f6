package org.scopewarden.review.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.Samples.catalog;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;
import static org.scopewarden.review.read.Archives.text;
import static org.scopewarden.review.read.Archives.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;

/** Whatever happens to a file: it is read as it was written, or refused by name. */
class DamagedManifestTest {

  private static final int DAMAGES = Integer.getInteger("scopewarden.damages", 1_000);

  private static final Manifest USERS =
      manifest(
          "org.acme.users",
          catalog("users:read", "admin:all > users:read"),
          entry("get", rule("users:read|streams:edit:{id}", "role admin"), "GET /users/{id}"));

  private static final byte[] JSON = text(ManifestWriter.write(USERS));
  private static final byte[] JAR = zip(Map.of(Manifest.location("org.acme.users"), JSON));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void refusesEachBeginningOfAManifest() throws IOException {
    int ofAll = JSON.length - 1; // The line feed at the end says nothing.
    for (int length = 0; length < ofAll; length++) {
      assertRefused("m.json", Arrays.copyOf(JSON, length));
    }
    assertThat(read("m.json", Arrays.copyOf(JSON, ofAll))).isEqualTo(Manifests.of(USERS));
  }

  @Test
  void refusesEachBeginningOfAJar() throws IOException {
    for (int length = 0; length < JAR.length; length++) {
      assertRefused("m.jar", Arrays.copyOf(JAR, length));
    }
    assertThat(read("m.jar", JAR)).isEqualTo(Manifests.of(USERS));
  }

  /** White space and what an archive says of times make no difference; all else does. */
  @Test
  void readsTheSameOrNothingOfDamagedFiles() throws IOException {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < DAMAGES; i++) {
      boolean jar = i % 2 == 0;
      byte[] damaged = (jar ? JAR : JSON).clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      refused += isRefused(jar ? "d.jar" : "d.json", damaged) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(DAMAGES / 2);
  }

  private boolean isRefused(String name, byte[] content) throws IOException {
    try {
      assertThat(read(name, content)).isEqualTo(Manifests.of(USERS));
      return false;
    } catch (ManifestException e) {
      assertThat(e).hasMessageContaining(name);
      return true;
    }
  }

  private void assertRefused(String name, byte[] content) {
    assertThatThrownBy(() -> read(name, content))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining(name);
  }

  private Manifests read(String name, byte[] content) throws IOException {
    return ManifestCollector.collect(List.of(Files.write(folder.resolve(name), content)));
  }
}
