package org.scopewarden.contract.bypass;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

/** Methods of one name, an open one among them. */
@Path("/lookup")
public class LookupResource {

  @GET
  @Public(reason = "says only that there is something to look up")
  public String find() {
    return "anything";
  }

  @GET
  @Path("number/{key}")
  @RequiresScope("lookup:number")
  public String find(@PathParam("key") long key) {
    return "number " + key;
  }

  @GET
  @Path("name/{key}")
  @RequiresScope("lookup:name")
  public String find(@PathParam("key") String key) {
    return "name " + key;
  }
}
