package org.scopewarden.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitUserTest {

  @TempDir private Path directory;

  @Test
  void isWhomTheWorkingTreeNames() throws Exception {
    assertThat(new ProcessBuilder("git", "init", "-q", directory.toString()).start().waitFor())
        .isZero();
    Files.writeString(
        directory.resolve(".git/config"), "[user]\n  name = Ann\n  email = ann@acme.org\n");

    assertThat(new GitUser(directory).name()).contains("Ann <ann@acme.org>");
  }

  @Test
  void isNobodyWhereGitCannotBeAsked() {
    assertThat(new GitUser(directory.resolve("missing")).name()).isEmpty();
  }
}
