/** Applies the rules and prints nothing. */
@NullMarked
package org.scopewarden.processor.check;

import org.jspecify.annotations.NullMarked;
