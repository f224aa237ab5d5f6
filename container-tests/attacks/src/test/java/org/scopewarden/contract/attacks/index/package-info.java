/** Which test covers which requirement and which attack: found in the sources, kept as pages. */
@NullMarked
package org.scopewarden.contract.attacks.index;

import org.jspecify.annotations.NullMarked;
