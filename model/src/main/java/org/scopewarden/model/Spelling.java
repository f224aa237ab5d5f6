package org.scopewarden.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody meant. */
public final class Spelling {

  private Spelling() {}

  /**
   * The one of {@code known} that is nearest to {@code word} by edit distance, the first in order
   * among equals; nothing if even that one differs in more than a quarter of its letters.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .filter(best -> distance(word, best) <= Math.max(1, best.length() / 4));
  }

  /** How many letters must be put in, left out or replaced (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
