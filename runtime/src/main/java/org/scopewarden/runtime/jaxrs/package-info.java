/** The Jakarta REST feature and its filter: the only users of jakarta.ws.rs. */
@NullMarked
package org.scopewarden.runtime.jaxrs;

import org.jspecify.annotations.NullMarked;
