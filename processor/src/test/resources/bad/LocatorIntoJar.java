package fixture;

import jakarta.ws.rs.Path;
import org.glassfish.jersey.server.wadl.internal.WadlResource;

@Path("/docs")
public class LocatorIntoJar {

  @Path("wadl")
  public WadlResource wadl() {
    return new WadlResource();
  }
}
