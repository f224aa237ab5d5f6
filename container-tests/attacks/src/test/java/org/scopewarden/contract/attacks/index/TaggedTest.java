package org.scopewarden.contract.attacks.index;

import java.nio.file.Path;

/**
 * A test, or a class of tests, that says which row it covers.
 *
 * @param file where it stands, from the root of the repository
 * @param name of its class, and its own after a dot
 */
record TaggedTest(Path file, String name) implements Comparable<TaggedTest> {

  /** The file, with slashes on every machine. */
  String path() {
    return file.toString().replace('\\', '/');
  }

  /** Whether only a profile runs it. */
  boolean needsProfile() {
    return file.startsWith(Path.of("container-tests", "interop"));
  }

  @Override
  public int compareTo(TaggedTest other) {
    int byName = name.compareTo(other.name);
    return byName == 0 ? file.compareTo(other.file) : byName;
  }
}
