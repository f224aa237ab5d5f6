/** The page that a reviewer reads: one HTML file that needs nothing else. */
@NullMarked
package org.scopewarden.review.report;

import org.jspecify.annotations.NullMarked;
