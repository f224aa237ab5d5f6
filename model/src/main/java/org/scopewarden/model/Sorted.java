package org.scopewarden.model;

import java.util.List;

/** Makes lists that are equal if they have the same elements. */
final class Sorted {

  private Sorted() {}

  /** The elements in order, each once. Most lists have one at most, and nothing is to be done. */
  static <T extends Comparable<? super T>> List<T> distinct(List<T> elements) {
    return elements.size() < 2
        ? List.copyOf(elements)
        : elements.stream().sorted().distinct().toList();
  }
}
