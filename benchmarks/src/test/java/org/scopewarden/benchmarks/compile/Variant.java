package org.scopewarden.benchmarks.compile;

/** What is compiled, and with which processor. */
enum Variant {
  ALONE("javac alone"),
  EMPTY("empty processor"),
  OURS("Scopewarden"),

  /** The least that a source for each resource class can cost. */
  FORM("an empty class for each of its interceptors"),

  /** Tells how much of {@link #OURS} is the volume of what it generates. */
  ALONG("empty processor, generated sources along");

  private final String words;

  Variant(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
