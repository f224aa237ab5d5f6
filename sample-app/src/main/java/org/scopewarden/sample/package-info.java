/** Users and posts behind scopes: the showcase, guarded as any user of Scopewarden would do it. */
@NullMarked
@UsesCatalog(Scopes.class)
package org.scopewarden.sample;

import org.jspecify.annotations.NullMarked;
import org.scopewarden.annotations.UsesCatalog;
