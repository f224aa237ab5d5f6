/** Resource classes as a library brings them that was compiled without the processor. */
@NullMarked
package org.scopewarden.contract.unlisted;

import org.jspecify.annotations.NullMarked;
