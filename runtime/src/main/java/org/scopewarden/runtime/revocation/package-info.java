/** What is revoked, whoever says so, and what that does to tokens that are otherwise good. */
@NullMarked
package org.scopewarden.runtime.revocation;

import org.jspecify.annotations.NullMarked;
