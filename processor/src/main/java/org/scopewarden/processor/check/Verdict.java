package org.scopewarden.processor.check;

import java.util.List;
import java.util.Optional;
import org.scopewarden.processor.report.Problem;

/**
 * What the checker thinks of something that was declared.
 *
 * @param accepted absent if one of the problems stands in the way
 */
public record Verdict<T>(List<Problem> problems, Optional<T> accepted) {

  static <T> Verdict<T> refused(List<Problem> problems) {
    return new Verdict<>(List.copyOf(problems), Optional.empty());
  }
}
