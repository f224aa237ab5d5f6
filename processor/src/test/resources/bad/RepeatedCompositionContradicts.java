package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Repeatable;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.annotations.RequiresScope;

/** Quarkus, issue 44185: an annotation that was repeated was none. */
@Path("/users")
@Authenticated
public class RepeatedCompositionContradicts {

  @GET
  @Public(reason = "polled")
  @Deletes("one")
  @Deletes("another")
  public String list() {
    return "";
  }

  @RequiresScope("users:delete")
  @Repeatable(Deletions.class)
  @interface Deletes {
    String value();
  }

  @interface Deletions {
    Deletes[] value();
  }
}
