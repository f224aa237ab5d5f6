/** Writes the sources of whole applications from facts about real ones, to compile and compare. */
@NullMarked
package org.scopewarden.processor.corpus;

import org.jspecify.annotations.NullMarked;
