package hierarchy;

import jakarta.ws.rs.Path;

/** Inherits routes and rules, and overrides for documentation only: two bridges. */
@Path("v1/dogs")
public class DogsResource extends CrudBase<String> {

  @Override
  public void create(String dog) {}

  @Override
  public String replace(String dog) {
    return dog;
  }
}
