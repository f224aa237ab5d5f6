/** Bounds what the failed credentials of one sender may cost. */
@NullMarked
package org.scopewarden.runtime.throttle;

import org.jspecify.annotations.NullMarked;
