package org.scopewarden.testsecrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a planted secret is found wherever it is, and that the search never finds nothing idly. */
final class TestOutputTest {

  private static final String SIGNATURE = "c2lnbmF0dXJlLW9mLWEtdG9rZW4";
  private static final String TOKEN = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9." + SIGNATURE;

  @TempDir Path root;

  @BeforeEach
  void leave() throws IOException {
    report("one", "TEST-One.xml", "<testsuite/>\n");
    report("some/two", "Two-output.txt", "nothing\n");
    secrets("one").remember(TOKEN);
    secrets("some/two").remember("client&secret<of>two");
  }

  @Test
  void findsNothingWhereNothingIs() throws IOException {
    assertThat(leaks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TOKEN,
        "Authorization: Bearer " + TOKEN + ",",
        "refused token=" + SIGNATURE,
        "x" + SIGNATURE + SIGNATURE,
        "client&secret<of>two",
        "<system-out>client&amp;secret&lt;of&gt;two</system-out>",
      })
  @Tag("OB-001")
  @Tag("OPS-02")
  void findsASecretOfAnyModuleInTheOutputOfAny(String line) throws IOException {
    report("one", "TEST-One.xml", "<testsuite>\n" + line + "\n</testsuite>\n");
    report("some/two", "Two-output.txt", line);

    assertThat(leaks())
        .containsExactly(
            root.resolve("one/target/surefire-reports/TEST-One.xml") + ":2",
            root.resolve("some/two/target/surefire-reports/Two-output.txt") + ":1");
  }

  @Test
  void readsWhatIsNoText() throws IOException {
    Path log = root.resolve("one/target/surefire-reports/binary.bin");
    Files.write(log, ("\u00ff\n" + TOKEN).getBytes(StandardCharsets.ISO_8859_1));

    assertThat(leaks()).containsExactly(log + ":2");
  }

  @Test
  void neverShowsTheSecret() throws IOException {
    report("one", "TEST-One.xml", TOKEN);

    assertThat(leaks()).hasSize(1).noneMatch(leak -> leak.contains(SIGNATURE));
  }

  @Test
  void leavesAloneWhatOnlyBeginsAlike() throws IOException {
    report("one", "TEST-One.xml", TOKEN.substring(0, TOKEN.length() - 1) + "\n" + "eyJhbGciOiJF");

    assertThat(leaks()).isEmpty();
  }

  @Test
  void aModuleWithoutAReportSaysNothing() {
    assertThatThrownBy(() -> new TestOutput(root).leaks(List.of("one", "three")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("three have left no report");
  }

  @Test
  void aModuleWithoutASecretSaysNothing() throws IOException {
    report("three", "TEST-Three.xml", "<testsuite/>");

    assertThatThrownBy(() -> new TestOutput(root).leaks(List.of("one", "three")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("three have named no secret");
  }

  @Test
  void aSecretMustBeOneThatCanBeFound() {
    assertThatThrownBy(() -> secrets("one").remember("fifteen letters"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> secrets("one").remember("two lines of\none secret"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutADirectoryNothingIsRemembered() throws IOException {
    assertThat(UsedSecrets.in(null).remember(TOKEN)).isEqualTo(TOKEN);
    assertThat(UsedSecrets.in(root.resolve("once").toString()).remember(TOKEN)).isEqualTo(TOKEN);
    assertThat(root.resolve("once")).isDirectoryContaining("glob:**.txt");
  }

  @Test
  void eachIsWrittenOnce() throws IOException {
    UsedSecrets secrets = UsedSecrets.in(root.resolve("once").toString());
    secrets.remember(TOKEN);
    secrets.remember(TOKEN);

    Path file = root.resolve("once").resolve(ProcessHandle.current().pid() + ".txt");
    assertThat(Files.readAllLines(file)).containsExactly(TOKEN, SIGNATURE);
  }

  /** By the directory that Surefire is configured with. */
  @Test
  void theBuildGivesADirectory() {
    assertThat(System.getProperty(UsedSecrets.DIRECTORY)).endsWith("secrets");
    assertThat(UsedSecrets.use("used-to-test-this-class")).isEqualTo("used-to-test-this-class");
  }

  private List<String> leaks() throws IOException {
    return new TestOutput(root).leaks(List.of("one", "some/two"));
  }

  private UsedSecrets secrets(String module) {
    return UsedSecrets.in(root.resolve(module).resolve("target/secrets").toString());
  }

  private void report(String module, String name, String content) throws IOException {
    Path reports = root.resolve(module).resolve("target/surefire-reports");
    Files.createDirectories(reports);
    Files.writeString(reports.resolve(name), content);
  }
}
