package org.scopewarden.interop;

import java.net.URI;
import java.util.Set;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/** The server whose tokens are asked for: guarded as the guide says under a heading. */
final class Api implements AutoCloseable {

  private final ShiftedClock clock = new ShiftedClock();
  private final GuardedServer server;

  Api(String heading, URI issuer) {
    this(Guide.settings(heading, issuer));
  }

  Api(Settings settings) {
    ScopewardenFeature feature = new ScopewardenFeature(settings, clock);
    server = GuardedServer.start(Set.of(NotesResource.class), feature);
  }

  ShiftedClock clock() {
    return clock;
  }

  /** {@code GET /notes}, which asks for {@code notes:read}. */
  Answer ask(String token) {
    return server.client().get("notes", Client.authorization("Bearer " + token));
  }

  /** Who sent the token, as {@code GET /notes/mine} sees it. */
  Answer whoami(String token) {
    return server.client().get("notes/mine", Client.authorization("Bearer " + token));
  }

  @Override
  public void close() {
    server.close();
  }
}
