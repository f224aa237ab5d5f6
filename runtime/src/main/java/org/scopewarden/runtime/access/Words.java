package org.scopewarden.runtime.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words of a line, one space between two. One that is not there is an illegal argument. */
final class Words {

  private final String[] words;
  private int read;

  Words(String line) {
    this.words = line.split(" ", -1);
  }

  boolean hasNext() {
    return read < words.length;
  }

  String next() {
    if (!hasNext() || words[read].isEmpty()) {
      throw new IllegalArgumentException("a word is missing after " + String.join(" ", words));
    }
    return words[read++];
  }

  /** The text that the next word encodes, as in a form. */
  String nextDecoded() {
    return URLDecoder.decode(next(), StandardCharsets.UTF_8);
  }

  /** All that follow, at least one. */
  String[] rest() {
    List<String> rest = new ArrayList<>();
    do {
      rest.add(next());
    } while (hasNext());
    return rest.toArray(String[]::new);
  }

  void expect(String word) {
    String found = next();
    if (!found.equals(word)) {
      throw new IllegalArgumentException(found + " stands where " + word + " should");
    }
  }
}
