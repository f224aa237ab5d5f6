package hierarchy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.scopewarden.annotations.RequiresScope;

/** A verb of its own, overloads told apart by media type, a path that is made of constants. */
@Path(PurgeResource.BASE + "/{name: [a-z]{1,3}(/[a-z]+)*}")
@RequiresScope("purge")
public class PurgeResource {

  static final String BASE = "cache";

  @PURGE
  public void purge() {}

  @GET
  @Produces("application/json")
  public String get() {
    return "";
  }

  @GET
  @Produces("application/xml")
  @RequiresScope(allOf = {"purge", "xml"})
  public String get(String entity) {
    return "";
  }

  @HttpMethod("PURGE")
  @Retention(RetentionPolicy.RUNTIME)
  @interface PURGE {}
}
