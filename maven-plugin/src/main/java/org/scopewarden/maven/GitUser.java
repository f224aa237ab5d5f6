package org.scopewarden.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whom git takes for the author of a commit.
 *
 * @param directory a directory of the working tree
 */
record GitUser(Path directory) {

  /** Such as {@code Ann <ann@acme.org>}; nothing if there is no git, or if it does not know. */
  Optional<String> name() {
    return config("user.name")
        .map(name -> name + config("user.email").map(mail -> " <" + mail + ">").orElse(""));
  }

  private Optional<String> config(String key) {
    try {
      Process git =
          new ProcessBuilder("git", "config", "--get", key)
              .directory(directory.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      String value = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 && !value.isBlank() ? Optional.of(value.strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // No git: the goal asks for the name.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while git was asked for " + key, e);
    }
  }
}
