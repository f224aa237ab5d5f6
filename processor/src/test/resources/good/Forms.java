package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Repeatable;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.RequiresScopes;

/** One rule in every form in which it can be said. */
@Path("/forms")
public class Forms {

  @GET
  @Path("all")
  @RequiresScope(allOf = {"users:read", "users:delete"})
  public void all() {}

  @GET
  @Path("repeated")
  @RequiresScope("users:delete")
  @RequiresScope("users:read")
  public void repeated() {}

  @GET
  @Path("contained")
  @RequiresScopes({@RequiresScope("users:read"), @RequiresScope("users:delete")})
  public void contained() {}

  @GET
  @Path("mixed")
  @RequiresScope(value = "users:read", anyOf = "users:delete")
  public void mixed() {}

  @GET
  @Path("composed")
  @Edits("once")
  public void composed() {}

  @GET
  @Path("beside")
  @RequiresScope("users:read")
  @Writes
  public void beside() {}

  @GET
  @Path("again")
  @Edits("once")
  @Edits("again")
  public void again() {}

  @GET
  @Path("explicitly")
  @AllEdits({@Edits("once"), @Edits("again")})
  public void explicitly() {}

  @RequiresScope("users:delete")
  @interface Writes {}

  @Writes
  @RequiresScope("users:read")
  @Repeatable(AllEdits.class)
  @interface Edits {
    String value();
  }

  @interface AllEdits {
    Edits[] value();
  }
}
