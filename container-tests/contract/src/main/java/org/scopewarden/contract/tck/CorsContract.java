package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.OptionsResource;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/** That scripts on other origins are let through to the endpoint, and may read why it refused. */
public interface CorsContract extends Container {

  /** What browsers ask before they send a credential. */
  private static String[] preflight() {
    return new String[] {
      "X-Origin", "https://app.test", "Access-Control-Request-Method", "GET",
    };
  }

  @Test
  @Tag("EN-007")
  default void aPreflightNeedsNoCredential() {
    Answer answer = client().send("OPTIONS", "notes", preflight());

    assertThat(answer.status()).isIn(200, 204);
    assertThat(answer.headers().allValues("WWW-Authenticate")).isEmpty();
  }

  @Test
  @Tag("EN-007")
  default void aCorsFilterAnswersThePreflight() {
    withCors(
        new Cors(),
        client -> {
          Answer answer = client.send("OPTIONS", "notes", preflight());

          assertThat(answer.status()).isEqualTo(204);
          assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        });
  }

  @Test
  @Tag("HTTP-13")
  @Tag("EN-025")
  default void aRefusalShowsItsChallengeWhereCorsIsOn() {
    withCors(
        new Cors(),
        client -> {
          Answer refused = client.get("notes").isRefused(401);

          assertThat(exposed(refused)).containsExactly("WWW-Authenticate");
          assertThat(exposed(client.get("notes", bearer()).isRefused(403)))
              .containsExactly("WWW-Authenticate");
        });
  }

  @Test
  @Tag("HTTP-13")
  default void whatIsExposedAlreadyStays() {
    withCors(
        new Cors("X-Total, Link"),
        client ->
            assertThat(exposed(client.get("notes")))
                .containsExactlyInAnyOrder("X-Total", "Link", "WWW-Authenticate"));
    withCors(
        new Cors("X-Total, www-authenticate"),
        client ->
            assertThat(exposed(client.get("notes")))
                .containsExactly("X-Total", "www-authenticate"));
  }

  @Test
  default void nothingIsExposedWithoutNeed() {
    assertThat(exposed(client().get("notes"))).isEmpty();
    withCors(
        new Cors(),
        client -> assertThat(exposed(client.get("notes", bearer("notes:read")))).isEmpty());
  }

  /** Whoever writes it decides who may call it. */
  @Test
  @Tag("EN-007")
  default void anOptionsMethodHasARuleLikeAnyOther() {
    client().send("OPTIONS", "options").isRefused(401).challenges("scope", "options:read");
    client().send("OPTIONS", "options", bearer("options:read")).isOk("options");
  }

  private void withCors(Cors cors, Consumer<Client> test) {
    try (RunningServer server =
        start(
            Set.of(NotesResource.class, OptionsResource.class),
            new ScopewardenFeature(settings().build()),
            cors)) {
      test.accept(new Client(server.base()));
    } catch (Exception e) {
      throw new AssertionError("the server does not start", e);
    }
  }

  private static List<String> exposed(Answer answer) {
    return answer.headers().allValues("Access-Control-Expose-Headers").stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /** A filter as applications write it. */
  @PreMatching
  final class Cors implements ContainerRequestFilter, ContainerResponseFilter {

    private final List<String> exposed;

    Cors(String... exposed) {
      this.exposed = List.of(exposed);
    }

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getMethod().equals("OPTIONS")) {
        request.abortWith(Response.noContent().build());
      }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
      exposed.forEach(
          names -> response.getHeaders().putSingle("Access-Control-Expose-Headers", names));
    }
  }
}
