/** The endpoints and who may call them. */
@NullMarked
package org.scopewarden.sample.resources;

import org.jspecify.annotations.NullMarked;
