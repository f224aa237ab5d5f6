/** The processor in the environments that people build in. */
@NullMarked
package org.scopewarden.processor.environment;

import org.jspecify.annotations.NullMarked;
