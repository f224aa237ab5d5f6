/** Development keys, and the access tokens that they sign. */
@NullMarked
package org.scopewarden.sample.token;

import org.jspecify.annotations.NullMarked;
