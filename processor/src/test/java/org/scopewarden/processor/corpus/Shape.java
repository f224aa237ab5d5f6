package org.scopewarden.processor.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What thirteen code bases look like in sum, sampled from one source of chance. */
final class Shape {

  /** All endpoints that were counted. */
  private static final int ENDPOINTS = 3954;

  private final JsonObject counts;
  private final RandomGenerator random;
  private final Map<String, Distribution> distributions = new HashMap<>();

  Shape(JsonObject counts, RandomGenerator random) {
    this.counts = counts;
    this.random = random;
  }

  /** One of the values counted as {@code name}, which may be a path such as {@code a.b}. */
  String sample(String name) {
    return distribution(name).sample(random);
  }

  int number(String name) {
    return distribution(name).number(random);
  }

  /** Whether a flag is set on an endpoint. */
  boolean flag(String name) {
    return chance(Integer.parseInt(counts.object("flags").string(name)), ENDPOINTS);
  }

  boolean chance(int favourable, int of) {
    return random.nextInt(of) < favourable;
  }

  /** A number below {@code bound}, all equally likely. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  private Distribution distribution(String name) {
    return distributions.computeIfAbsent(name, path -> new Distribution(find(path)));
  }

  private JsonObject find(String path) {
    JsonObject found = counts;
    for (String name : List.of(path.split("\\.", -1))) {
      found = found.object(name);
    }
    return found;
  }
}
