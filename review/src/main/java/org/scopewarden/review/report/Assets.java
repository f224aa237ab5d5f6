package org.scopewarden.review.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The page's own style and script, and the policy that lets nothing else in. */
record Assets(String style, String script) {

  private static final List<String> STYLES =
      List.of("base", "layout", "controls", "tables", "matrix", "explorer", "drawing", "print");

  private static final List<String> SCRIPTS =
      List.of(
          "dom",
          "data",
          "access",
          "theme",
          "details",
          "rows",
          "grid",
          "matrix",
          "explorer",
          "drawing",
          "views",
          "start");

  static final Assets READ = new Assets(joined(STYLES, "css"), joined(SCRIPTS, "js"));

  /** The value of {@code Content-Security-Policy}: what is not named by its digest stays out. */
  String policy() {
    return "default-src 'none'; style-src "
        + digest(style)
        + "; script-src "
        + digest(script)
        + "; base-uri 'none'; form-action 'none'"
        + "; require-trusted-types-for 'script'; trusted-types 'none'";
  }

  private static String joined(List<String> names, String type) {
    return names.stream().map(name -> read(type + "/" + name + "." + type)).collect(joining("\n"));
  }

  private static String read(String name) {
    try (InputStream file = Assets.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the report's " + name + " is not on the class path");
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the report's " + name + " cannot be read", e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
