/** Decides: callers, requirements, and the contract with the generated interceptors. */
@NullMarked
package org.scopewarden.runtime.access;

import org.jspecify.annotations.NullMarked;
