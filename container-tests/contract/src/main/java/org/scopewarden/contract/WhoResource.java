package org.scopewarden.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.Public;
import org.scopewarden.runtime.access.Caller;

/** Endpoints that answer with who calls, each in another way and some in another thread. */
@Path("/who")
public class WhoResource {

  private static final Executor THREADS = ForkJoinPool.commonPool();

  @GET
  @Path("parameter")
  @Authenticated
  public String parameter(@Context Caller caller) {
    return caller.subject();
  }

  @GET
  @Path("public")
  @Public(reason = "for strangers")
  public String anonymous(@Context @Nullable Caller caller) {
    return caller == null ? "nobody" : caller.subject();
  }

  @GET
  @Path("stage")
  @Authenticated
  public CompletionStage<String> stage(@Context Caller caller, @Context SecurityContext security) {
    String known = security.getUserPrincipal().getName();
    return CompletableFuture.supplyAsync(() -> caller.subject() + " " + known, THREADS);
  }

  @GET
  @Path("suspended")
  @Authenticated
  public void suspended(
      @Suspended AsyncResponse response,
      @Context Caller caller,
      @Context SecurityContext security) {
    String known = security.getUserPrincipal().getName();
    THREADS.execute(() -> response.resume(caller.subject() + " " + known));
  }

  @GET
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Authenticated
  public void events(@Context SseEventSink sink, @Context Sse sse, @Context Caller caller) {
    THREADS.execute(() -> {
      sink.send(sse.newEvent(caller.subject()));
      sink.send(sse.newEvent("end of " + caller.subject()));
      sink.close();
    });
  }
}
