package org.scopewarden.benchmarks.start;

/** What a start does beyond any server's. */
enum Added {
  /** The tables of Scopewarden. */
  TABLES,

  /** The least that a class for each resource class can cost: each is loaded, and one is made. */
  FORM
}
