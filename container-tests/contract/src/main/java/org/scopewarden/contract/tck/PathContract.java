package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/**
 * That the endpoint which runs decides, however it is written or reached, and that a fault refuses.
 */
public interface PathContract extends Container {

  /** Whatever a server takes for the path of the endpoint is guarded as that is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes;x=1",
        "notes/",
        "notes//",
        "/notes",
        "./notes",
        "%6eotes",
        "notes%2f..%2fcached%2fpublic",
        "cached%2f..%2fnotes",
        "notes/health/..",
        "notes/mine;a=b",
        "notes/%6d%69ne",
        "notes/./mine",
        "notes?a=b&_method=GET",
      })
  @Tag("EN-010")
  @Tag("SCP-08")
  default void anotherSpellingOpensNothing(String path) throws IOException {
    URI address = URI.create(client().address("") + path);

    assertThat(RawRequest.send(address, RawRequest.head("GET", address)).status())
        .isIn(400, 401, 403, 404, 405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTES", "Notes", "notes/MINE"})
  @Tag("EN-011")
  default void anotherCaseOpensNothing(String path) {
    assertThat(client().get(path).status()).isIn(401, 404, 405);
  }

  @Test
  @Tag("EN-012")
  default void aPathThatAFilterRewritesIsJudgedByWhereItLeads() {
    with(
        new ScopewardenFeature(settings().build()),
        new Rewriting(),
        client -> {
          client.get("notes/health").isRefused(401).challenges("scope", "notes:read");
          client
              .get("notes/health", bearer("other"))
              .isRefused(403)
              .challenges("error", "insufficient_scope", "scope", "notes:read");
          client.get("notes/health", bearer("notes:read")).isOk("notes");
        });
  }

  /** What cannot tell the time can judge no token. */
  @Test
  @Tag("EN-016")
  @Tag("SCP-10")
  default void aFaultInTheJudgementRefuses() {
    with(
        new ScopewardenFeature(settings().build(), new StoppedClock()),
        new Rewriting(),
        client -> {
          Answer answer = client.get("notes", bearer("notes:read")).isRefused(500);

          assertThat(answer.body()).doesNotContain("secret", "Exception");
          answer.isNotChallenged();
        });
  }

  private void with(ScopewardenFeature feature, Object provider, Consumer<Client> test) {
    try (RunningServer server = start(Set.of(NotesResource.class), feature, provider)) {
      test.accept(new Client(server.base()));
    } catch (Exception e) {
      throw new AssertionError("the server does not start", e);
    }
  }

  /** Leads a public path to a guarded endpoint. */
  @PreMatching
  final class Rewriting implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getUriInfo().getPath().endsWith("notes/health")) {
        request.setRequestUri(request.getUriInfo().getBaseUriBuilder().path("notes").build());
      }
    }
  }
}
