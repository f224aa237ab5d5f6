package org.scopewarden.review.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.approval.Changes.ANN;
import static org.scopewarden.review.approval.Changes.entry;
import static org.scopewarden.review.approval.Changes.module;
import static org.scopewarden.review.approval.Changes.scope;
import static org.scopewarden.review.approval.Changes.weakened;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.ManifestException;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;

class ApprovalFilesTest {

  private static final Manifests OLD =
      Manifests.of(module("org.acme", entry("delete", scope("users:delete"))));
  private static final Manifests NEW =
      Manifests.of(
          module("org.acme", entry("delete", scope("users:read"))),
          module("org.other", entry("list", scope("users:read"))));

  @TempDir private Path directory;
  private ApprovalFiles files;

  @BeforeEach
  void writeBoth() {
    files = new ApprovalFiles(directory);
    files.writeFirst(OLD);
  }

  @Test
  void thereIsNothingWithoutFiles() {
    assertThat(new ApprovalFiles(directory.resolve("elsewhere")).read()).isEmpty();
  }

  @Test
  void bothComeBackAsTheyWereWritten() {
    ApprovalLog log = read().log().with(List.of(weakened("users:delete", "users:read")), ANN);

    files.write(NEW, log);

    assertThat(read().document()).isEqualTo(NEW);
    assertThat(read().log().approvals()).isEqualTo(log.approvals());
    assertThat(read().interrupted()).isFalse();
    assertThat(directory).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void lineEndsOfWindowsChangeNothing() throws IOException {
    Approved before = read();
    for (Path file : List.of(files.document(), files.log())) {
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }

    assertThat(read()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {ApprovalFiles.DOCUMENT, ApprovalFiles.LOG})
  void refusesOneWithoutTheOther(String name) throws IOException {
    Files.delete(directory.resolve(name));

    assertRefused(name + ": is missing, although ");
  }

  @Test
  void refusesADocumentThatWasCopiedFromElsewhere() throws IOException {
    Files.writeString(files.document(), ManifestWriter.write(NEW));

    assertRefused(ApprovalFiles.DOCUMENT + ": is not the document of " + ApprovalFiles.LOG);
  }

  @Test
  void refusesADocumentThatWasEdited() throws IOException {
    String edited = Files.readString(files.document()).replace("users:delete", "users:read");
    Files.writeString(files.document(), edited);

    assertThatThrownBy(files::read)
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining(ApprovalFiles.DOCUMENT + ":")
        .hasMessageContaining("edited by hand");
  }

  @ParameterizedTest
  @ValueSource(strings = {ApprovalFiles.DOCUMENT, ApprovalFiles.LOG})
  void refusesAMergeThatIsNotResolved(String name) throws IOException {
    Path file = directory.resolve(name);
    String conflict = "<<<<<<< HEAD\n$0\n=======\n$0\n>>>>>>> other";
    Files.writeString(
        file, Files.readString(file).replaceFirst("(?m)^  \"(digest|manifest)\".*$", conflict));

    assertRefused(name + ":" + (name.equals(ApprovalFiles.LOG) ? 3 : 4) + ":1: a merge is not");
  }

  @ParameterizedTest
  @ValueSource(strings = {ApprovalFiles.DOCUMENT, ApprovalFiles.LOG})
  void refusesWhatIsNoText(String name) throws IOException {
    Files.write(directory.resolve(name), "\u00e4\n".getBytes(StandardCharsets.ISO_8859_1));

    assertRefused(name + ": is not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {ApprovalFiles.DOCUMENT, ApprovalFiles.LOG})
  void refusesWhatIsTooLarge(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(directory.resolve(name).toFile(), "rw")) {
      file.setLength(TextFile.LARGEST + 1);
    }

    assertRefused(name + ": is larger than the 64 MiB that are read");
  }

  @ParameterizedTest
  @ValueSource(strings = {ApprovalFiles.DOCUMENT, ApprovalFiles.LOG})
  void refusesALink(String name) throws IOException {
    Path file = directory.resolve(name);
    Files.createSymbolicLink(file, Files.move(file, directory.resolve("unprotected.json")));

    assertRefused(name + ": is a symbolic link");
  }

  @ParameterizedTest
  @ValueSource(strings = {ApprovalFiles.DOCUMENT, ApprovalFiles.LOG})
  void refusesADirectory(String name) throws IOException {
    Files.delete(directory.resolve(name));
    Files.createDirectory(directory.resolve(name));

    assertRefused(name + ": cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {ApprovalFiles.DOCUMENT, ApprovalFiles.LOG})
  void refusesAnEndThatIsMissing(String name) throws IOException {
    Path file = directory.resolve(name);
    Files.writeString(file, Files.readString(file).stripTrailing());

    assertRefused("the end is missing");
  }

  @Test
  void aCrashBeforeTheDocumentIsWrittenLeavesTheOldOneWithItsApprovals() throws IOException {
    ApprovalLog log = read().log().with(List.of(weakened("users:delete", "users:read")), ANN);
    String next = Digest.of(ManifestWriter.write(NEW));

    Files.writeString(files.log(), LogWriter.write(log.beforeWriting(next)));

    assertThat(read()).isEqualTo(new Approved(OLD, log, true));
  }

  @Test
  void aCrashAfterTheDocumentIsWrittenLeavesTheNewOne() throws IOException {
    ApprovalLog log = read().log().with(List.of(weakened("users:delete", "users:read")), ANN);
    String next = Digest.of(ManifestWriter.write(NEW));

    Files.writeString(files.log(), LogWriter.write(log.beforeWriting(next)));
    Files.writeString(files.document(), ManifestWriter.write(NEW));

    assertThat(read()).isEqualTo(new Approved(NEW, log.of(next), true));
  }

  @Test
  void writesInAnOrderThatACrashMayCut() throws IOException {
    ApprovalLog log = read().log().with(List.of(weakened("users:delete", "users:read")), ANN);
    Files.delete(files.document());
    Files.createDirectories(files.document().resolve("not empty"));

    assertThatThrownBy(() -> files.write(NEW, log)).hasMessageContaining("cannot be written");

    assertThat(LogReader.read(Files.readString(files.log()), "log"))
        .isEqualTo(log.beforeWriting(Digest.of(ManifestWriter.write(NEW))));
  }

  private Approved read() {
    return files.read().orElseThrow();
  }

  private void assertRefused(String message) {
    assertThatThrownBy(files::read)
        .isInstanceOf(ApprovalException.class)
        .hasMessageContaining(directory.toString())
        .hasMessageContaining(message);
  }
}
