/** Random class hierarchies, served by each container and called by every kind of caller. */
@NullMarked
package org.scopewarden.contract.hierarchies;

import org.jspecify.annotations.NullMarked;
