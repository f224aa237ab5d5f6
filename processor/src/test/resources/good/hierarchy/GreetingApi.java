package hierarchy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;

@Path("greeting")
@Authenticated
@Produces("text/plain")
public interface GreetingApi {

  @GET
  String greet();

  @GET
  @Path("open")
  @Public(reason = "greets whoever comes")
  default String open() {
    return "";
  }
}
