package org.scopewarden.processor.baseline;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The endpoints of a module, by their ids in the manifest.
 *
 * @param undeclared those that say nothing about who may call them
 * @param declared those that say something, right or wrong
 * @param unresolved locators that do not tell what they return, by ids of the same form
 */
public record FoundEndpoints(
    SortedSet<String> undeclared, SortedSet<String> declared, SortedSet<String> unresolved) {

  public FoundEndpoints {
    undeclared = Collections.unmodifiableSortedSet(new TreeSet<>(undeclared));
    declared = Collections.unmodifiableSortedSet(new TreeSet<>(declared));
    unresolved = Collections.unmodifiableSortedSet(new TreeSet<>(unresolved));
  }

  /** Whether there is an endpoint with this id, or such a locator. */
  boolean contains(String id) {
    return undeclared.contains(id) || declared.contains(id) || unresolved.contains(id);
  }

  /** Whether a line is still needed. */
  boolean needs(BaselineLine line) {
    return line.endpoint()
        .map(id -> line.isLocator() ? unresolved.contains(id) : undeclared.contains(id))
        .orElse(false);
  }
}
