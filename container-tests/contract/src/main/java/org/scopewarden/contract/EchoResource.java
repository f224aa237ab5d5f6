package org.scopewarden.contract;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresCheck;
import org.scopewarden.runtime.access.Caller;

/** Endpoints that answer with what their object check saw and what they were given themselves. */
@Path("/echo")
@Authenticated
public class EchoResource {

  /** A type with a conversion of its own. */
  public record Account(int number) {

    /** An account by its number, which begins with {@code A}. */
    public static Account fromString(String text) {
      if (!text.startsWith("A")) {
        throw new IllegalArgumentException("no account: " + text);
      }
      return new Account(Integer.parseInt(text.substring(1)));
    }
  }

  /** An enum as clients spell it. */
  public enum Mode {
    BRIEF,
    FULL
  }

  /** Sees a text in the path. */
  public static final class SeesText {

    public boolean see(Caller caller, @PathParam("text") String text) {
      return Sightings.note(caller, text);
    }
  }

  /** Sees values of every type. */
  public static final class SeesTypes {

    public boolean see(
        Caller caller,
        @PathParam("n") int n,
        @PathParam("id") UUID id,
        @PathParam("mode") Mode mode,
        @PathParam("account") Account account) {
      return Sightings.note(caller, n, id, mode, account);
    }
  }

  /** Sees parameters of the query, one of which has a default. */
  public static final class SeesQuery {

    public boolean see(
        Caller caller, @QueryParam("text") @Nullable String text, @QueryParam("n") int n) {
      return Sightings.note(caller, text, n);
    }
  }

  /** Sees a header. */
  public static final class SeesHeader {

    public boolean see(Caller caller, @HeaderParam("x-text") @Nullable String text) {
      return Sightings.note(caller, text);
    }
  }

  @GET
  @Path("text/{text}")
  @Authenticated
  @RequiresCheck(SeesText.class)
  public String text(@PathParam("text") String text, @Context SecurityContext security) {
    return Sightings.compared(security, text);
  }

  @GET
  @Path("tail/{text: .*}")
  @Authenticated
  @RequiresCheck(SeesText.class)
  public String tail(@PathParam("text") String text, @Context SecurityContext security) {
    return Sightings.compared(security, text);
  }

  @GET
  @Path("types/{n}/{id}/{mode}/{account}")
  @Authenticated
  @RequiresCheck(SeesTypes.class)
  public String types(
      @PathParam("n") int n,
      @PathParam("id") UUID id,
      @PathParam("mode") Mode mode,
      @PathParam("account") Account account,
      @Context SecurityContext security) {
    return Sightings.compared(security, n, id, mode, account);
  }

  @GET
  @Path("query")
  @Authenticated
  @RequiresCheck(SeesQuery.class)
  public String query(
      @QueryParam("text") @Nullable String text,
      @QueryParam("n") @DefaultValue("5") int n,
      @Encoded @QueryParam("other") @Nullable String other,
      @Context SecurityContext security) {
    return Sightings.compared(security, text, n);
  }

  @GET
  @Path("header")
  @Authenticated
  @RequiresCheck(SeesHeader.class)
  public String header(
      @HeaderParam("X-Text") @Nullable String text, @Context SecurityContext security) {
    return Sightings.compared(security, text);
  }

  @Path("tree/{node}")
  public EchoTreeResource tree() {
    return new EchoTreeResource();
  }

  @Path("{outer}/within")
  public EchoSubResource within(@PathParam("outer") String outer) {
    return new EchoSubResource(outer);
  }
}
