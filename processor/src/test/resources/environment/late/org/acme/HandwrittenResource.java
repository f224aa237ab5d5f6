package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.acme.generated.GeneratedScopes;
import org.acme.generated.GeneratedBase;
import org.scopewarden.annotations.RequiresScope;

/** Its superclass and the name of its scope are generated. */
@Path("handwritten")
public class HandwrittenResource extends GeneratedBase {

  @GET
  @RequiresScope(GeneratedScopes.READ)
  public String read() {
    return "read";
  }

  @Path("part")
  public Part part() {
    return null;
  }

  /** Its only implementation is generated. */
  public interface Part {

    @GET
    @RequiresScope("part:read")
    String part();
  }
}
