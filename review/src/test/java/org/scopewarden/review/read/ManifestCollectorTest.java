package org.scopewarden.review.read;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.Samples.OPEN;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;
import static org.scopewarden.review.read.Archives.text;
import static org.scopewarden.review.read.Archives.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;

class ManifestCollectorTest {

  private static final Manifest USERS =
      manifest("org.acme.users", Catalog.NONE, entry("get", rule("users:read"), "GET /users"));
  private static final Manifest POSTS =
      manifest("org.acme.posts", Catalog.NONE, entry("all", OPEN, "GET /posts"));
  private static final Manifest OTHER_USERS =
      manifest("org.acme.users", Catalog.NONE, entry("get", OPEN, "GET /users"));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void refusesWhatIsNotThere() {
    assertRefused("gone.json: does not exist", folder.resolve("gone.json"));
    assertThatThrownBy(() -> ManifestCollector.collect(List.of()))
        .isInstanceOf(ManifestException.class);
  }

  @Test
  void refusesToFindNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path jar = file("lib.jar", zip(Map.of("org/acme/A.class", text("no class"))));
    Path users = json("users.json", USERS);

    assertRefused("empty: has no manifest", empty);
    assertRefused("lib.jar: has no manifest", jar);
    assertRefused("lib.jar: has no manifest", users, jar);
    assertRefused(
        "none.json: has no manifest", file("none.json", text("{\"schema\": 1, \"modules\": []}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "[]",
        "null",
        "PK",
        "hello",
        "\u0000",
        "{\"schema\": 1, \"modules\": [{}]}"
      })
  void refusesWhatIsNoManifest(String content) throws IOException {
    assertRefused("x.json", file("x.json", text(content)));
  }

  @Test
  void tellsLineAndColumnOfWhatIsWrong() throws IOException {
    String json = ManifestWriter.write(USERS);

    assertRefused(
        "x.json:2:13: \"schema\" must be 1",
        file("x.json", text(json.replace("\"schema\": 1", "\"schema\": 2"))));
    assertRefused("\"digest\" does not match", file("x.json", text(json.replace("/users", "/"))));
    assertRefused(
        "x.jar!/META-INF/scopewarden/a.json:2:13: \"schema\" must be 1",
        file(
            "x.jar",
            zip(
                Map.of(
                    "META-INF/scopewarden/a.json",
                    text(json.replace("\"schema\": 1", "\"schema\": 2"))))));
  }

  @Test
  void tellsAMergeConflict() throws IOException {
    String json = ManifestWriter.write(USERS);
    String conflict = json.replace("  \"module\"", "<<<<<<< HEAD\n  \"module\"");

    assertRefused(
        "x.json:3:1: has the markers of a merge conflict", file("x.json", text(conflict)));
  }

  @Test
  void refusesTwoManifestsOfOneModule() throws IOException {
    Path one = json("one.json", USERS);
    Path same = json("same.json", USERS);
    Path other = file("other.jar", jar(OTHER_USERS));

    assertThat(ManifestCollector.collect(List.of(one, same)).modules()).containsExactly(USERS);
    assertRefused(
        "other.jar!/META-INF/scopewarden/org.acme.users.json: is another manifest of module"
            + " org.acme.users than "
            + one,
        one,
        other);
  }

  @Test
  void readsDocumentsAndJarsOfSeveralModules() throws IOException {
    Path document = file("all.json", text(ManifestWriter.write(Manifests.of(POSTS, USERS))));
    Path shaded = file("shaded", jar(USERS, POSTS));

    for (Path each : List.of(document, shaded)) {
      assertThat(ManifestCollector.collect(List.of(each)).modules()).containsExactly(POSTS, USERS);
    }
  }

  @Test
  void readsTheJarsThatAWebArchiveCarries() throws IOException {
    byte[] war =
        zip(
            Map.of(
                "WEB-INF/classes/META-INF/scopewarden/u.json", text(ManifestWriter.write(USERS)),
                "WEB-INF/lib/posts.jar", jar(POSTS),
                "static/lib.jar", text("is no archive, and nobody loads classes from it")));

    assertThat(ManifestCollector.collect(List.of(file("app.war", war))).modules())
        .containsExactly(POSTS, USERS);
    assertThat(
            ManifestCollector.collect(List.of(file("app.ear", zip(Map.of("app.war", war)))))
                .modules())
        .containsExactly(POSTS, USERS);
    assertRefused(
        "b.war!/WEB-INF/lib/b.jar: cannot be read",
        file("b.war", zip(Map.of("WEB-INF/lib/b.jar", text("PK, but no archive")))));
  }

  /** Nobody writes it there, and whoever lists what is reviewed would not see it. */
  @Test
  void refusesAManifestThatIsHidden() throws IOException {
    String json = ManifestWriter.write(USERS).replace(USERS.module(), "hidden/u");
    Path compiled = folder.resolve("target/classes/META-INF/scopewarden/hidden");
    Files.writeString(Files.createDirectories(compiled).resolve("u.json"), json);

    assertRefused("\"hidden/u\" is not the name of a module", folder);
    assertRefused(
        "\"hidden/u\" is not the name of a module",
        file("hidden.jar", zip(Map.of("META-INF/scopewarden/hidden/u.json", text(json)))));
  }

  @Test
  void refusesToUnpackWithoutEnd() throws IOException {
    byte[] nested = jar(USERS);
    for (int i = 0; i < 4; i++) {
      nested = zip(Map.of("lib/n.jar", nested));
    }

    assertRefused("nested too deep", file("deep.jar", nested));
    assertRefused("manifests of more than 64 MiB", file("bomb.jar", Archives.blanks(70)));
  }

  /** A reader that looks an entry up by name would see one of them only. */
  @Test
  void refusesAnEntryThatIsThereTwice() throws IOException {
    byte[] twice =
        zip(
            Map.of(
                "META-INF/scopewarden/a.json", text(ManifestWriter.write(USERS)),
                "META-INF/scopewarden/b.json", text(ManifestWriter.write(POSTS))));
    String renamed = new String(twice, StandardCharsets.ISO_8859_1).replace("n/b.json", "n/a.json");

    assertRefused(
        "twice.jar!/META-INF/scopewarden/a.json: is there twice",
        file("twice.jar", renamed.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void readsDirectoriesByWhatTheyAre() throws IOException {
    json("target/classes/META-INF/scopewarden/u.json", USERS);
    assertThat(collect(folder)).containsExactly(USERS);
    assertThat(collect(folder.resolve("target/classes"))).containsExactly(USERS);

    file("posts.jar", jar(POSTS));
    file("nothing.jar", zip(Map.of()));
    assertThat(collect(folder)).containsExactly(POSTS);
    json("META-INF/scopewarden/u.json", USERS);
    assertThat(collect(folder)).containsExactly(POSTS, USERS);

    json("scope-manifest.json", OTHER_USERS);
    assertThat(collect(folder)).containsExactly(OTHER_USERS);
  }

  @Test
  void refusesADirectoryWithAnythingUnreadable() throws IOException {
    file("posts.jar", jar(POSTS));
    file("broken.jar", text("PK"));
    assertRefused("broken.jar: cannot be read", folder);

    file("scope-manifest.json", text("{"));
    assertRefused("scope-manifest.json:1:", folder);
  }

  private List<Manifest> collect(Path... places) {
    return ManifestCollector.collect(List.of(places)).modules();
  }

  private void assertRefused(String message, Path... places) {
    assertThatThrownBy(() -> collect(places))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining(message);
  }

  private static byte[] jar(Manifest... modules) {
    return zip(
        Stream.of(modules)
            .collect(
                toMap(
                    module -> Manifest.location(module.module()),
                    module -> text(ManifestWriter.write(module)))));
  }

  private Path json(String name, Manifest manifest) throws IOException {
    return file(name, text(ManifestWriter.write(manifest)));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }
}
