/** Path templates: which requests they match, and which of two a server tries first. */
@NullMarked
package org.scopewarden.model.path;

import org.jspecify.annotations.NullMarked;
