@UsesCatalog(Scopes.class)
package org.acme;

import org.scopewarden.annotations.UsesCatalog;
