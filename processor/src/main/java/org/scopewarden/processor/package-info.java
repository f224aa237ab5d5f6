/** The annotation processor: the order of its phases. */
@NullMarked
package org.scopewarden.processor;

import org.jspecify.annotations.NullMarked;
