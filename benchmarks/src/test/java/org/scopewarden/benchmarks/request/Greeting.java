package org.scopewarden.benchmarks.request;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.scopewarden.processor.ScopewardenProcessor;

/** The application that is called, compiled as a user compiles it. */
final class Greeting {

  /** Its resource class. */
  static final String RESOURCE = "org.acme.GreetingResource";

  private static final String SOURCE = "/request/GreetingResource.java";

  private Greeting() {}

  /**
   * Compiles it into {@code folder}.
   *
   * @return the class path of a server that runs it
   */
  static String compile(Path folder) throws IOException {
    Path source = folder.resolve("GreetingResource.java");
    try (InputStream text = Greeting.class.getResourceAsStream(SOURCE)) {
      Files.copy(Objects.requireNonNull(text), source);
    }
    String libraries = System.getProperty("java.class.path");
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                folder.toString(),
                "-classpath",
                libraries,
                "-processor",
                ScopewardenProcessor.class.getName(),
                source.toString());
    if (failed != 0) {
      throw new IllegalStateException(SOURCE + " does not compile");
    }
    return folder + File.pathSeparator + libraries;
  }
}
