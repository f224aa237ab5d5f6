/** What an operator sets. */
@NullMarked
package org.scopewarden.runtime.config;

import org.jspecify.annotations.NullMarked;
