/** Measures what the tables add to the start of a server. */
@NullMarked
package org.scopewarden.benchmarks.start;

import org.jspecify.annotations.NullMarked;
