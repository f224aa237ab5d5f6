package org.scopewarden.contract.tck;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/** That an application's own providers do not turn a refusal into something else. */
public interface MapperContract extends Container {

  @Test
  default void aMapperForEverythingLeavesRefusalsAlone() throws Exception {
    try (RunningServer server =
        start(
            Set.of(NotesResource.class),
            new ScopewardenFeature(settings().build()),
            new EverythingIsFine())) {
      Client client = new Client(server.base());

      client.get("notes").isRefused(401).challenges("scope", "notes:read");
      client.get("notes", bearer()).isRefused(403);
      client.get("notes", bearer("notes:read")).isOk("notes");
    }
  }

  /** A mapper as applications have it. */
  final class EverythingIsFine implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable exception) {
      return Response.ok("fine").build();
    }
  }
}
