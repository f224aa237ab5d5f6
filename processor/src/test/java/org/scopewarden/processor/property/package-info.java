/** Random hierarchies, for which the processor must agree with Jersey and with the design. */
@NullMarked
package org.scopewarden.processor.property;

import org.jspecify.annotations.NullMarked;
