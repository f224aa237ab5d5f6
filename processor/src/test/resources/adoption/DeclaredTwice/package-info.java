@DeclareAccesses({
  @DeclareAccess(resource = WadlResource.class, authenticated = @Authenticated),
  @DeclareAccess(
      resource = WadlResource.class,
      scopes = @RequiresScope("docs:read"))
})
package adopter;

import org.glassfish.jersey.server.wadl.internal.WadlResource;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.DeclareAccess;
import org.scopewarden.annotations.DeclareAccesses;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;
