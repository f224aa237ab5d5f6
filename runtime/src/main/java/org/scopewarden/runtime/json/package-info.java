/** JSON read so strictly that no two readers can disagree about it. */
@NullMarked
package org.scopewarden.runtime.json;

import org.jspecify.annotations.NullMarked;
