/** What a manifest says, as OpenAPI says it, and where an OpenAPI file says otherwise. */
@NullMarked
package org.scopewarden.review.export.openapi;

import org.jspecify.annotations.NullMarked;
