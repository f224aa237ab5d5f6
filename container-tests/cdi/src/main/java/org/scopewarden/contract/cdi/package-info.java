/** Resource classes that are beans. */
@NullMarked
package org.scopewarden.contract.cdi;

import org.jspecify.annotations.NullMarked;
