/** HTTP to servers that may be slow, broken or hostile. */
@NullMarked
package org.scopewarden.runtime.http;

import org.jspecify.annotations.NullMarked;
