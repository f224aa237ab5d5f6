/** Beans on RESTEasy with Weld. */
@NullMarked
package org.scopewarden.contract.cdi;

import org.jspecify.annotations.NullMarked;
