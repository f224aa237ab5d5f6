/** What changed between two documents, and what somebody may now do that was refused before. */
@NullMarked
package org.scopewarden.model.compare;

import org.jspecify.annotations.NullMarked;
