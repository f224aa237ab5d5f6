package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jspecify.annotations.Nullable;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.runtime.access.CheckResult;

/** Endpoints whose object check says what the path asks it to say. */
@Path("/verdicts/{verdict}")
public class VerdictsResource {

  /** Says everything that a check can say. */
  public static final class Obeys {

    public @Nullable CheckResult say(@PathParam("verdict") String verdict) throws Exception {
      return switch (verdict) {
        case "nothing" -> null;
        case "exception" -> throw new java.io.IOException("secret of the store");
        case "assertion" -> throw new AssertionError("secret of the check");
        case "not-found" -> throw new jakarta.ws.rs.NotFoundException("secret of the resource");
        default -> CheckResult.valueOf(verdict);
      };
    }
  }

  /** Says yes, no, or nothing. */
  public static final class Agrees {

    public @Nullable Boolean agree(@PathParam("verdict") String verdict) {
      return verdict.equals("PERMIT") ? Boolean.TRUE : null;
    }
  }

  @GET
  @Authenticated
  @RequiresCheck(Obeys.class)
  public String get(@PathParam("verdict") String verdict) {
    return "got " + verdict;
  }

  @POST
  @RequiresScope("verdicts:write")
  @RequiresCheck({Agrees.class, Obeys.class})
  public String post(@PathParam("verdict") String verdict, String text) {
    return "posted " + verdict;
  }
}
