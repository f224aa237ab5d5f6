/** What was approved, by whom and why, and whether what was built is covered by it. */
@NullMarked
package org.scopewarden.review.approval;

import org.jspecify.annotations.NullMarked;
