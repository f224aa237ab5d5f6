package org.scopewarden.testsecrets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds secrets in files, all of them in one pass over each. */
final class SecretSearch {

  /** The secrets by their first characters. */
  private final Map<String, List<String>> secrets = new HashMap<>();

  SecretSearch(Collection<String> secrets) {
    for (String secret : secrets) {
      String beginning = secret.substring(0, UsedSecrets.LEAST_LENGTH);
      this.secrets.computeIfAbsent(beginning, none -> new ArrayList<>()).add(secret);
    }
  }

  /** The lines of {@code file} that hold a secret, as {@code file:line}. */
  List<String> leaks(Path file) throws IOException {
    List<String> leaks = new ArrayList<>();
    // What is no UTF-8 is replaced, not refused.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (isIn(line) || (line.indexOf('&') >= 0 && isIn(unescaped(line)))) {
          leaks.add(file + ":" + number);
        }
      }
    }
    return leaks;
  }

  private boolean isIn(String line) {
    for (int from = 0; from + UsedSecrets.LEAST_LENGTH <= line.length(); from++) {
      List<String> candidates = secrets.get(line.substring(from, from + UsedSecrets.LEAST_LENGTH));
      if (candidates != null) {
        for (String secret : candidates) {
          if (line.startsWith(secret, from)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** As it was before it was put into XML. */
  private static String unescaped(String line) {
    return line.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
