/** The contract on Jersey. */
@NullMarked
package org.scopewarden.contract.jersey;

import org.jspecify.annotations.NullMarked;
