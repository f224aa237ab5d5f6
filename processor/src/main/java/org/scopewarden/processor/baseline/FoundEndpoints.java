package org.scopewarden.processor.baseline;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The endpoints of a module, by their ids in the manifest.
 *
 * @param undeclared those that say nothing about who may call them
 * @param declared those that say something, right or wrong
 */
public record FoundEndpoints(SortedSet<String> undeclared, SortedSet<String> declared) {

  public FoundEndpoints {
    undeclared = Collections.unmodifiableSortedSet(new TreeSet<>(undeclared));
    declared = Collections.unmodifiableSortedSet(new TreeSet<>(declared));
  }

  /** Whether there is an endpoint with this id. */
  boolean contains(String id) {
    return undeclared.contains(id) || declared.contains(id);
  }
}
