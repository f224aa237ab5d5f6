package org.scopewarden.model.compare;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests.Placed;

/**
 * An endpoint in both documents.
 *
 * @param before null if it is new
 * @param after null if it is gone; never both
 */
record Pair(@Nullable Placed before, @Nullable Placed after) {

  /** Whether it answers other requests than before. */
  boolean isMoved() {
    return before == null
        || after == null
        || (!before.entry().routes().equals(after.entry().routes())
            && !marksBefore().equals(marksAfter()));
  }

  Set<String> marksBefore() {
    return marks(before);
  }

  Set<String> marksAfter() {
    return marks(after);
  }

  private static Set<String> marks(@Nullable Placed endpoint) {
    return endpoint == null
        ? Set.of()
        : endpoint.entry().routes().stream().map(Served::mark).collect(toUnmodifiableSet());
  }
}
