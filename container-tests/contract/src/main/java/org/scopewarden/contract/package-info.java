/** Resource classes of every kind that a container knows, each endpoint with its rule. */
@DeclareAccess(resource = LibraryResource.class, scopes = @RequiresScope("library:read"))
@DeclareAccess(
    resource = LibraryResource.class,
    method = "delete",
    scopes = {@RequiresScope("library:read"), @RequiresScope("library:write")})
@NullMarked
package org.scopewarden.contract;

import org.jspecify.annotations.NullMarked;
import org.scopewarden.annotations.DeclareAccess;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.contract.unlisted.LibraryResource;
