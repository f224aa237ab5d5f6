/** Finds what an earlier build left, so that a partial one writes a whole manifest. */
@NullMarked
package org.scopewarden.processor.earlier;

import org.jspecify.annotations.NullMarked;
