/** Our verdicts beside those of other libraries: every difference has a reason. */
@NullMarked
package org.scopewarden.runtime.differential;

import org.jspecify.annotations.NullMarked;
