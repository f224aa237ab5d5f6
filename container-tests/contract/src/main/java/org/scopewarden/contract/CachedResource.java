package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;

/** Endpoints that say how their answers may be stored, or do not. */
@Path("/cached")
public class CachedResource {

  @GET
  @Authenticated
  public String silent() {
    return "silent";
  }

  @GET
  @Path("said")
  @Authenticated
  public Response said() {
    CacheControl minute = new CacheControl();
    minute.setPrivate(true);
    minute.setMaxAge(60);
    return Response.ok("said").cacheControl(minute).build();
  }

  @GET
  @Path("missing")
  @Authenticated
  public String missing() {
    throw new NotFoundException();
  }

  @GET
  @Path("public")
  @Public(reason = "the same for everyone")
  public String forEveryone() {
    return "public";
  }
}
