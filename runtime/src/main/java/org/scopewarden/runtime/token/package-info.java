/** Bearer tokens: read strictly, verified, and only then believed. */
@NullMarked
package org.scopewarden.runtime.token;

import org.jspecify.annotations.NullMarked;
