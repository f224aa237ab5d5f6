/** Reads the bodies of methods, where the compiler is javac: the only user of com.sun.source. */
@NullMarked
package org.scopewarden.processor.flow;

import org.jspecify.annotations.NullMarked;
