@DeclareAccess(resource = WadlResource.class, scopes = @RequiresScope("docs:read"))
@DeclareAccess(
    resource = WadlResource.class,
    method = "getExternalGrammar(jakarta.ws.rs.core.UriInfo, java.lang.String)",
    open = @Public(reason = "the grammar tells nothing"))
package adopter;

import org.glassfish.jersey.server.wadl.internal.WadlResource;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.DeclareAccess;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;
