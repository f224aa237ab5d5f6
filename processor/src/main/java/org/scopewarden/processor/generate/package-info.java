/** Turns accepted endpoints into source and manifest; no mistake of a user reaches it. */
@NullMarked
package org.scopewarden.processor.generate;

import org.jspecify.annotations.NullMarked;
