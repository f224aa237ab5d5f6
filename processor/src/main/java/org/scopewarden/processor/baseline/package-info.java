/** The file that freezes which endpoints declare nothing: reads it, compares it, shrinks it. */
@NullMarked
package org.scopewarden.processor.baseline;

import org.jspecify.annotations.NullMarked;
