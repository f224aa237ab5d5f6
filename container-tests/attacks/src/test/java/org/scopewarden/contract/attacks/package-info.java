/** Bad requests and misbehaving issuers, over real HTTP. */
@NullMarked
package org.scopewarden.contract.attacks;

import org.jspecify.annotations.NullMarked;
