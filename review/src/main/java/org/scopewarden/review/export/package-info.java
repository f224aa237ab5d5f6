/** Writes manifests, and what changed between them, in the forms that other tools read. */
@NullMarked
package org.scopewarden.review.export;

import org.jspecify.annotations.NullMarked;
