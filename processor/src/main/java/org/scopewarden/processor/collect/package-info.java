/** Reads the compiler and judges nothing. */
@NullMarked
package org.scopewarden.processor.collect;

import org.jspecify.annotations.NullMarked;
