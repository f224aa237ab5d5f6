package hierarchy;

import jakarta.ws.rs.Path;

/** The same sub-resource under two parents, one of them a chain, and one that leads to itself. */
@Path("shop")
public class ShopResource {

  @Path("items")
  public ItemResource items() {
    return new ItemResource();
  }

  @Path("carts/{cart}")
  public CartResource cart() {
    return new CartResource();
  }

  @Path("tree")
  public Class<NodeResource> tree() {
    return NodeResource.class;
  }

  @Path("wares")
  public Ware ware() {
    return new Book();
  }
}
