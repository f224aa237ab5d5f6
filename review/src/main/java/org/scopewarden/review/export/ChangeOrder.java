package org.scopewarden.review.export;

import java.util.Comparator;
import org.scopewarden.model.compare.Change;

/** The order in which changes are read: those that need approval come first. */
final class ChangeOrder {

  static final Comparator<Change> WEAKENINGS_FIRST =
      Comparator.comparing(Change::weakening)
          .reversed()
          .thenComparing(Change::kind)
          .thenComparing(Change::request)
          .thenComparing(Change::fingerprint);

  private ChangeOrder() {}
}
