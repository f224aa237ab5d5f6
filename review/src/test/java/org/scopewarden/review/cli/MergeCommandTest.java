package org.scopewarden.review.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.Samples.OPEN;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;

class MergeCommandTest {

  private static final Manifest USERS =
      manifest("org.acme.users", Catalog.NONE, entry("get", rule("users:read"), "GET /users"));
  private static final Manifest POSTS =
      manifest("org.acme.posts", Catalog.NONE, entry("all", OPEN, "GET /posts"));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Path users = Path.of("");
  private Path posts = Path.of("");

  @BeforeEach
  void write() throws IOException {
    users = Files.writeString(folder.resolve("users.json"), ManifestWriter.write(USERS));
    posts = Files.writeString(folder.resolve("posts.json"), ManifestWriter.write(POSTS));
  }

  @Test
  void writesNothingIfOneOfThemCannotBeRead() {
    Path target = folder.resolve("all.json");

    Run run = Run.of("merge", users, folder.resolve("gone.jar"), "-o", target);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER);
    assertThat(run.err()).endsWith("gone.jar: does not exist" + System.lineSeparator());
    assertThat(target).doesNotExist();
  }

  @Test
  void isToldWhatToMerge() {
    assertThat(Run.of("merge").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(Run.of().exitCode()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(Run.of("purge", users).exitCode()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void saysThatItCannotWrite() {
    Run run = Run.of("merge", users, "-o", folder.resolve("no/such/folder.json"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER);
    assertThat(run.err()).contains("folder.json").hasLineCount(1);
  }

  @Test
  void writesOneDocument() throws IOException {
    Path target = folder.resolve("all.json");
    String document = ManifestWriter.write(Manifests.of(POSTS, USERS));

    assertThat(Run.of("merge", users, posts, "-o", target))
        .isEqualTo(new Run(ExitCode.FINE, "", ""));
    assertThat(Files.readString(target)).isEqualTo(document);
    assertThat(Run.of("merge", posts, users)).isEqualTo(new Run(ExitCode.FINE, document, ""));
  }
}
