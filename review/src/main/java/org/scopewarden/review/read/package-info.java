/** Manifests from where builds leave them: files, jars and directories. */
@NullMarked
package org.scopewarden.review.read;

import org.jspecify.annotations.NullMarked;
