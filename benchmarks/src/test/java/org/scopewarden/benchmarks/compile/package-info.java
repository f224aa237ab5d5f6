/** What the processor costs at compile time. */
@NullMarked
package org.scopewarden.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
