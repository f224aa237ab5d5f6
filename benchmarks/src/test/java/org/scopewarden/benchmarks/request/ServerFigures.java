package org.scopewarden.benchmarks.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures a server whose endpoint is guarded beside the same one without Scopewarden. */
public final class ServerFigures {

  private static final int CONNECTIONS = 4;

  private ServerFigures() {}

  /**
   * Prints a table in Markdown.
   *
   * @param arguments how many rounds, and how many requests on each connection in a round
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(arguments[0]);
    int requests = Integer.parseInt(arguments[1]);
    System.out.println(table(rounds, requests));
  }

  /** Runs an application that it compiles below a temporary folder, which is gone afterwards. */
  static String table(int rounds, int requests) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("scopewarden-server");
    try {
      String classPath = Greeting.compile(folder);
      StringBuilder table =
          new StringBuilder(
              """
              | token | plain: 1/s | guarded: 1/s | kept | plain: CPU µs | guarded: CPU µs | more |
              |---|---|---|---|---|---|---|
              """);
      for (String algorithm : List.of("RS256", "ES256")) {
        table.append(row(folder, classPath, algorithm, rounds, requests));
      }
      return table.toString();
    } finally {
      delete(folder);
    }
  }

  /** Both servers run at once, and are called in turns; the first turn is not counted. */
  private static String row(
      Path folder, String classPath, String algorithm, int rounds, int requests)
      throws IOException, InterruptedException {
    SignedToken token = SignedToken.of(algorithm);
    Path keys = Files.writeString(folder.resolve("keys.json"), token.jwkSet());
    LoadFigures plain = LoadFigures.NONE;
    LoadFigures guarded = LoadFigures.NONE;
    try (MeasuredServer open = MeasuredServer.start(classPath, false, algorithm, keys);
        MeasuredServer closed = MeasuredServer.start(classPath, true, algorithm, keys)) {
      for (int i = 0; i <= rounds; i++) {
        LoadFigures one = open.load(token.compact(), CONNECTIONS, requests);
        LoadFigures other = closed.load(token.compact(), CONNECTIONS, requests);
        plain = i == 0 ? plain : plain.and(one);
        guarded = i == 0 ? guarded : guarded.and(other);
      }
    }
    return "| %s | %,.0f | %,.0f | %.2f | %.1f | %.1f | %.1f |%n"
        .formatted(
            algorithm,
            plain.perSecond(),
            guarded.perSecond(),
            guarded.perSecond() / plain.perSecond(),
            plain.microseconds(),
            guarded.microseconds(),
            guarded.microseconds() - plain.microseconds());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
