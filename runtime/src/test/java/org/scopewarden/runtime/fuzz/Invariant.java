package org.scopewarden.runtime.fuzz;

/** What must hold for every input. */
public final class Invariant {

  private Invariant() {}

  /**
   * Goes on if {@code holds}.
   *
   * @throws AssertionError otherwise, which a fuzzer counts as a finding
   */
  public static void holds(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("violated: " + what);
    }
  }
}
