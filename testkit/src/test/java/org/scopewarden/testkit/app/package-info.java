/** An application with every kind of rule, for tests of what tests it. */
@NullMarked
@UsesCatalog(Scopes.class)
package org.scopewarden.testkit.app;

import org.jspecify.annotations.NullMarked;
import org.scopewarden.annotations.UsesCatalog;
