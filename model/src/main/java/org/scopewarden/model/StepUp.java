package org.scopewarden.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * How well and how recently a caller must have logged in (RFC 9470).
 *
 * @param acrValues the {@code acr} must be one of these, sorted; empty for any
 * @param maxAge how long ago {@code auth_time} may be, in seconds, not negative; empty for any
 */
public record StepUp(List<String> acrValues, OptionalLong maxAge) {

  /** Any login will do. */
  public static final StepUp NONE = new StepUp(List.of(), OptionalLong.empty());

  /**
   * @throws IllegalArgumentException if {@code maxAge} is negative
   */
  public StepUp {
    acrValues = Sorted.distinct(acrValues);
    if (maxAge.orElse(0) < 0) {
      throw new IllegalArgumentException("max_age is negative: " + maxAge.getAsLong());
    }
  }

  /** Whether every login that satisfies this one satisfies {@code other}. */
  public boolean atLeast(StepUp other) {
    boolean strong =
        other.acrValues.isEmpty()
            || (!acrValues.isEmpty() && other.acrValues.containsAll(acrValues));
    boolean recent =
        other.maxAge.isEmpty()
            || (maxAge.isPresent() && maxAge.getAsLong() <= other.maxAge.getAsLong());
    return strong && recent;
  }

  /** In words, such as {@code acr gold, logged in within 300 s}; empty for {@link #NONE}. */
  @Override
  public String toString() {
    String acr = acrValues.isEmpty() ? "" : "acr " + String.join(" or ", acrValues);
    String age = maxAge.isPresent() ? "logged in within " + maxAge.getAsLong() + " s" : "";
    return acr.isEmpty() || age.isEmpty() ? acr + age : acr + ", " + age;
  }
}
