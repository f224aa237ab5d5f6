package hierarchy;

import jakarta.ws.rs.Path;

public class CartResource {

  @Path("items")
  public ItemResource items() {
    return new ItemResource();
  }
}
