/** Text that others wrote, fit to be shown. */
@NullMarked
package org.scopewarden.review.text;

import org.jspecify.annotations.NullMarked;
