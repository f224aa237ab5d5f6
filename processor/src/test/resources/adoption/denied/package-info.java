@DeclareAccess(resource = WadlResource.class, denied = true)
@DeclareAccess(
    resource = WadlResource.class,
    method = "getWadl",
    authenticated = @Authenticated,
    scopes = {@RequiresScope("docs:read"), @RequiresScope(anyOf = {"a", "b"})})
package adopter;

import org.glassfish.jersey.server.wadl.internal.WadlResource;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.DeclareAccess;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;
