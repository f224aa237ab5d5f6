/** Tests to extend: what an implementation of a Scopewarden interface must do. */
@NullMarked
package org.scopewarden.testkit;

import org.jspecify.annotations.NullMarked;
