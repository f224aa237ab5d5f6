@DeclareAccess(
    resource = HomeResource.class,
    authenticated = @Authenticated)
package adopter;

import org.glassfish.jersey.server.wadl.internal.WadlResource;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.DeclareAccess;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;
