package org.scopewarden.processor.baseline;

import java.util.Optional;
import org.scopewarden.processor.report.Problem;

/**
 * What came of writing.
 *
 * @param note what the user should know, if anything was written
 * @param failure why it was not, if it should have been
 */
public record Written(Optional<String> note, Optional<Problem> failure) {

  static final Written NOTHING = new Written(Optional.empty(), Optional.empty());

  static Written noting(String note) {
    return new Written(Optional.of(note), Optional.empty());
  }

  static Written failing(Problem failure) {
    return new Written(Optional.empty(), Optional.of(failure));
  }
}
