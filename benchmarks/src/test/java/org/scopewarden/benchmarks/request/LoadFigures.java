package org.scopewarden.benchmarks.request;

/**
 * What a number of requests cost.
 *
 * @param elapsed nanoseconds until the last answer
 * @param spent nanoseconds of processor time in the server
 * @param requests how many
 */
record LoadFigures(long elapsed, long spent, long requests) {

  static final LoadFigures NONE = new LoadFigures(0, 0, 0);

  LoadFigures and(LoadFigures other) {
    return new LoadFigures(elapsed + other.elapsed, spent + other.spent, requests + other.requests);
  }

  double perSecond() {
    return requests * 1e9 / elapsed;
  }

  /** Microseconds of processor time for each. */
  double microseconds() {
    return spent / 1e3 / requests;
  }
}
