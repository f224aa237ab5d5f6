package diamond;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.scopewarden.annotations.Authenticated;

/** The method of the interface that is named last executes, and inherits nothing. */
@Path("diamond")
@Authenticated
public class Diamond implements Upper, Lower {

  @GET
  @Path("own")
  public void own() {}
}

interface Upper {

  @GET
  default String get() {
    return "";
  }
}

interface Lower extends Upper {

  @Override
  @Produces("text/plain")
  default String get() {
    return "";
  }
}
