/** Fuzzing: its targets stand beside what they call, their corpora in {@code resources/fuzz}. */
@NullMarked
package org.scopewarden.runtime.fuzz;

import org.jspecify.annotations.NullMarked;
