package hierarchy;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

/** One annotation of Jakarta REST on the override, and none of those it overrides counts. */
@Path("v2/cats")
@Authenticated
public class CatsResource extends CrudBase<Integer> {

  @Override
  public void create(Integer cat) {}

  @Override
  @PUT
  @RequiresScope("write")
  @RequiresScope("cats")
  public Integer replace(Integer cat) {
    return cat;
  }
}
