package org.scopewarden.processor.corpus;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Values and how often each occurs. */
final class Distribution {

  private final NavigableMap<Integer, String> byUpperBound = new TreeMap<>();

  /** Counts in the order of the file, on which samples depend. */
  Distribution(JsonObject counts) {
    int sum = 0;
    for (Map.Entry<String, Object> count : counts.members().entrySet()) {
      int occurrences = Integer.parseInt(count.getValue().toString());
      if (occurrences > 0) {
        sum += occurrences;
        byUpperBound.put(sum, count.getKey());
      }
    }
  }

  String sample(RandomGenerator random) {
    return byUpperBound.higherEntry(random.nextInt(byUpperBound.lastKey())).getValue();
  }

  int number(RandomGenerator random) {
    return Integer.parseInt(sample(random));
  }
}
