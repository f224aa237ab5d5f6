@org.scopewarden.annotations.UsesCatalog(Scopes.class)
package org.acme;
