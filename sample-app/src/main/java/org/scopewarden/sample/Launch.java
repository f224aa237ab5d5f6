package org.scopewarden.sample;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command that runs the sample's jar from the current directory.
 *
 * @param home where the development key is, if it is used
 */
record Launch(Optional<Path> home) {

  private static final String JAR = "scopewarden-sample-app.jar";

  @Override
  public String toString() {
    Path usual = Path.of(System.getProperty("user.home"), ".scopewarden-sample");
    String other =
        home.filter(path -> !path.equals(usual.toAbsolutePath()))
            .map(path -> "\"-Dsample.home=" + path + "\" ")
            .orElse("");
    return "java " + other + "-jar " + jar();
  }

  private static Path jar() {
    Path code = code(Launch.class.getProtectionDomain().getCodeSource());
    Path jar = Files.isDirectory(code) ? code.resolveSibling(JAR) : code;
    Path here = Path.of("").toAbsolutePath();
    return jar.startsWith(here) ? here.relativize(jar) : jar;
  }

  private static Path code(@Nullable CodeSource source) {
    try {
      return source == null ? Path.of(JAR) : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | FileSystemNotFoundException e) {
      return Path.of(JAR);
    }
  }
}
