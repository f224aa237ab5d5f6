package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Tells whether a client takes a problem as JSON (RFC 9110 §12.5.1). One that does not gets the
 * status without a body: a refusal is never a 406.
 */
final class ProblemNegotiation {

  static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private static final Comparator<MediaType> MOST_SPECIFIC_FIRST =
      Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype);

  private ProblemNegotiation() {}

  /**
   * Whether the most specific of the {@code accepted} ranges that a problem matches does not
   * exclude it, or {@code application/json} is named, which it is as well: unless the problem
   * itself is excluded by its name.
   */
  static boolean accepts(List<MediaType> accepted) {
    return accepted.stream()
        .filter(range -> range.isCompatible(PROBLEM_JSON))
        .min(MOST_SPECIFIC_FIRST)
        .map(range -> isWanted(range) || (range.isWildcardSubtype() && namesJson(accepted)))
        .orElseGet(() -> namesJson(accepted));
  }

  private static boolean namesJson(List<MediaType> accepted) {
    return accepted.stream()
        .filter(range -> !range.isWildcardType() && !range.isWildcardSubtype())
        .anyMatch(range -> range.isCompatible(MediaType.APPLICATION_JSON_TYPE) && isWanted(range));
  }

  /** What cannot be read says nothing. */
  private static boolean isWanted(MediaType range) {
    try {
      return Double.parseDouble(Objects.requireNonNullElse(range.getParameters().get("q"), "1"))
          > 0;
    } catch (NumberFormatException e) {
      return true;
    }
  }
}
