/** What a request costs with Scopewarden, beside what it would cost without. */
@NullMarked
package org.scopewarden.benchmarks.request;

import org.jspecify.annotations.NullMarked;
