/** Text of strangers, made harmless. */
@NullMarked
package org.scopewarden.runtime.text;

import org.jspecify.annotations.NullMarked;
