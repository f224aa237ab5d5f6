/** Resource classes of every kind that a container knows, each endpoint with its rule. */
@NullMarked
package org.scopewarden.contract;

import org.jspecify.annotations.NullMarked;
