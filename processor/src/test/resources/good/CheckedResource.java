package fixture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.UUID;
import org.scopewarden.annotations.AcceptsSchemes;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.NotObjectScoped;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.annotations.RequiresStepUp;
import org.scopewarden.annotations.Scheme;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.CheckResult;

@Path("/things/{id}")
public class CheckedResource {

  /** Ways in which a thing may be looked at. */
  public enum Mode {
    BRIEF,
    FULL
  }

  /** Annotates types, which makes other types of them for nobody. */
  @Target(ElementType.TYPE_USE)
  public @interface Maybe {}

  /** Made by a constructor. */
  public record Page(int number) {

    public Page(@Maybe String text) {
      this(Integer.parseInt(text));
    }
  }

  /** Says what a check can say, about values of all kinds. */
  public static final class MayLook {

    public @Maybe CheckResult look(
        @QueryParam("mode") @Maybe Mode mode,
        @QueryParam("page") @Maybe Page page,
        @QueryParam("n") @Maybe int n) {
      if (page != null && page.number() > n) {
        return CheckResult.HIDE;
      }
      return mode == Mode.FULL ? CheckResult.REFUSE : CheckResult.PERMIT;
    }
  }

  /** Cannot be made here, and refuses by saying nothing. */
  public static final class Injected {

    private final Boolean answer;

    public Injected(Boolean answer) {
      this.answer = answer;
    }

    public @Maybe Boolean ask(@Maybe Caller caller) throws Exception {
      return answer;
    }
  }

  @GET
  @Authenticated
  @RequiresCheck(MayLook.class)
  public String look(
      @PathParam("id") UUID id,
      @QueryParam("mode") Mode mode,
      @QueryParam("page") Page page,
      @DefaultValue("5") @QueryParam("n") int n) {
    return "";
  }

  @PUT
  @RequiresScope("users:write:{id}")
  @NotObjectScoped(reason = "no other object is touched")
  public void put(@PathParam("id") UUID id) {}

  @POST
  @RolesAllowed({"clerk", "head clerk"})
  @RequiresScope("users:read")
  public void post(@PathParam("id") UUID id) {}

  @DELETE
  @RequiresScope(anyOf = {"users:write:{id}", "users:delete"})
  @RequiresCheck({OwnsUser.class, Injected.class})
  @AcceptsSchemes(Scheme.BEARER)
  @RequiresStepUp(acr = {"gold", "silver"}, maxAge = 300)
  public void delete(@PathParam("id") UUID id, @HeaderParam("x-tenant") String tenant) {}

  @GET
  @Path("key")
  @Authenticated
  @AcceptsSchemes({Scheme.API_KEY, Scheme.SESSION})
  public String key() {
    return "";
  }
}
