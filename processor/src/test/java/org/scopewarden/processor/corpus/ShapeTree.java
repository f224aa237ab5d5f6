package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.List;

/** Hangs classes below each other, as deep as real locators lead. */
final class ShapeTree {

  /** One sub-resource in so many hangs below two parents. */
  private static final int ONE_IN = 10;

  private final Shape shape;
  private final List<List<String>> byDepth = new ArrayList<>();
  private final List<Mount> mounts = new ArrayList<>();

  ShapeTree(Shape shape) {
    this.shape = shape;
  }

  /** Hangs up the class {@code name}; says whether it is a sub-resource. */
  boolean add(String name, String locator) {
    int depth = Math.min(shape.number("locatorDepth"), byDepth.size());
    if (depth > 0) {
      String parent = any(byDepth.get(depth - 1));
      String other = any(byDepth.get(depth - 1));
      mounts.add(new Mount(parent, name, locator));
      if (!other.equals(parent) && shape.chance(1, ONE_IN)) {
        mounts.add(new Mount(other, name, locator));
      }
    }
    if (depth == byDepth.size()) {
      byDepth.add(new ArrayList<>());
    }
    byDepth.get(depth).add(name);
    return depth > 0;
  }

  Mounts mounts() {
    return new Mounts(mounts);
  }

  private String any(List<String> names) {
    return names.get(shape.below(names.size()));
  }
}
