/** Finds the credential in a request and makes a caller of it. */
@NullMarked
package org.scopewarden.runtime.credential;

import org.jspecify.annotations.NullMarked;
