/** The command line: a small class for each command, and the only user of picocli. */
@NullMarked
package org.scopewarden.review.cli;

import org.jspecify.annotations.NullMarked;
