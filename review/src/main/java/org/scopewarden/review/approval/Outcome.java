package org.scopewarden.review.approval;

import java.util.List;

/**
 * What a review or an approval came to.
 *
 * @param passed whether the build may go on
 * @param lines what to tell the developer, free of characters that control a terminal
 */
public record Outcome(boolean passed, List<String> lines) {

  public Outcome {
    lines = List.copyOf(lines);
  }
}
