package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.mapstruct.factory.Mappers;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

/** Names types that three other processors make. */
@Path("items")
@Authenticated
@RequiredArgsConstructor
public class ItemsResource {

  private final String shop;

  @GET
  public List<ImmutableItem> list() {
    return List.of(ImmutableItem.builder().id(1).name(shop).build());
  }

  @POST
  @RequiresScope("items:write")
  public ImmutableItem create(ImmutableItem item) {
    return item;
  }

  @POST
  @Path("accounts")
  public Account.AccountBuilder open(Account account) {
    return Account.builder().owner(account.getOwner());
  }

  @GET
  @Path("{id}")
  public ItemView view(@PathParam("id") long id) {
    Account account = Account.builder().id(id).owner(shop).build();
    return Mappers.getMapper(AccountMapper.class).view(account);
  }
}
