/** Really signed access tokens for tests, and the issuer that an application under test trusts. */
@NullMarked
package org.scopewarden.testkit.token;

import org.jspecify.annotations.NullMarked;
