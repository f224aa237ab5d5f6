package org.scopewarden.model.compare;

import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests.Placed;

/**
 * An endpoint in both documents.
 *
 * @param before null if it is new
 * @param after null if it is gone; never both
 */
record Pair(@Nullable Placed before, @Nullable Placed after) {}
