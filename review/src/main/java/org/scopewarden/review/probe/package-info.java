/** Asks a running server what it does, and tells where that is more than its manifest says. */
@NullMarked
package org.scopewarden.review.probe;

import org.jspecify.annotations.NullMarked;
