package hierarchy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Authenticated
public abstract class CrudBase<T> {

  @GET
  public String list() {
    return "";
  }

  @POST
  @RequiresScope("write")
  public abstract void create(T value);

  @PUT
  @Path("{id}")
  @RequiresScope("write")
  public T replace(T value) {
    return value;
  }
}
