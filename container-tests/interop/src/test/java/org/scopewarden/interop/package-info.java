/** Tokens of real authorization servers, as the guide to them says. */
@NullMarked
package org.scopewarden.interop;

import org.jspecify.annotations.NullMarked;
