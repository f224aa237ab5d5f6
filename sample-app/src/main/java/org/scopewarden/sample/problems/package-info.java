/** Errors as RFC 9457 problem details. */
@NullMarked
package org.scopewarden.sample.problems;

import org.jspecify.annotations.NullMarked;
