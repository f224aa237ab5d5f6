/** Everything that the processor can object to, and the only user of the Messager. */
@NullMarked
package org.scopewarden.processor.report;

import org.jspecify.annotations.NullMarked;
