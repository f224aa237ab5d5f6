/** Asks an authorization server about tokens that only it can read (RFC 7662). */
@NullMarked
package org.scopewarden.runtime.introspection;

import org.jspecify.annotations.NullMarked;
