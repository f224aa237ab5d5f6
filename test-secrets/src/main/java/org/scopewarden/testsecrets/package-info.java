/** The secrets of the tests, and the search for them in what the tests leave behind. */
@NullMarked
package org.scopewarden.testsecrets;

import org.jspecify.annotations.NullMarked;
