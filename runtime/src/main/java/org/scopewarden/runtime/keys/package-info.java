/** The keys that verify tokens, and where they come from. */
@NullMarked
package org.scopewarden.runtime.keys;

import org.jspecify.annotations.NullMarked;
