package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/** What a server publishes about itself (RFC 9728). */
public interface MetadataContract extends Container {

  /** The well-known path, under the base of the application. */
  String WELL_KNOWN = ".well-known/oauth-protected-resource";

  @Test
  @Tag("MET-03")
  @Tag("MET-05")
  default void itsMetadataIsPublished() {
    publishing(
        "https://api.test",
        client -> {
          Answer answer = client.get(WELL_KNOWN);

          assertThat(answer.status()).isEqualTo(200);
          assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
          Map<String, Object> document = json(answer);
          assertThat(document)
              .containsOnlyKeys(
                  "resource",
                  "authorization_servers",
                  "scopes_supported",
                  "bearer_methods_supported")
              .containsEntry("resource", "https://api.test")
              .containsEntry("authorization_servers", List.of(TokenMint.ISSUER))
              .containsEntry("bearer_methods_supported", List.of("header"));
          assertThat(document.get("scopes_supported"))
              .asInstanceOf(InstanceOfAssertFactories.list(String.class))
              .contains("notes:read", "streams:edit", "ledger:audit")
              .isSorted()
              .doesNotHaveDuplicates();
          assertThat(answer.body()).doesNotContain("none");
        });
  }

  @Test
  @Tag("MET-04")
  default void aChallengeTellsWhereItIs() {
    publishing(
        "https://api.test/",
        client -> {
          client
              .get("notes")
              .isRefused(401)
              .challenges(
                  "scope",
                  "notes:read",
                  "resource_metadata",
                  "https://api.test/.well-known/oauth-protected-resource");
          client
              .get("notes", bearer())
              .isRefused(403)
              .challenges("error", "insufficient_scope", "scope", "notes:read");
          assertThat(json(client.get(WELL_KNOWN))).containsEntry("resource", "https://api.test/");
        });
  }

  @Test
  @Tag("MET-03")
  default void thePathOfTheIdentifierFollowsTheWellKnownOne() {
    publishing(
        "https://api.test/v1/notes",
        client -> {
          assertThat(json(client.get(WELL_KNOWN + "/v1/notes")))
              .containsEntry("resource", "https://api.test/v1/notes");
          assertThat(client.get(WELL_KNOWN).status()).isEqualTo(404);
          assertThat(client.get(WELL_KNOWN + "/v1/notes/").status()).isEqualTo(404);
          client
              .get("notes/mine")
              .isRefused(401)
              .challenges(
                  "resource_metadata",
                  "https://api.test/.well-known/oauth-protected-resource/v1/notes");
        });
  }

  @Test
  default void itIsThereForEveryoneAndOnlyToBeRead() {
    publishing(
        "https://api.test",
        client -> {
          String[] garbage = Client.authorization("Bearer");
          assertThat(client.get(WELL_KNOWN, garbage).status()).isEqualTo(200);
          assertThat(client.send("HEAD", WELL_KNOWN).status()).isEqualTo(200);
          assertThat(client.send("HEAD", WELL_KNOWN).body()).isEmpty();
          assertThat(client.send("POST", WELL_KNOWN).status()).isIn(404, 405);
          assertThat(client.send("DELETE", WELL_KNOWN).status()).isIn(404, 405);
        });
  }

  /** Braces stand in no URI. Undertow refuses them, others let them pass. */
  @Test
  default void requestsForOthersAreNotItsBusiness() {
    publishing(
        "https://api.test",
        client -> {
          URI health = client.address("notes/health");
          String head = RawRequest.head("GET", health);
          String braces = head.replaceFirst(" HTTP/", "?filter={a} HTTP/");
          assertThat(status(health, head)).isEqualTo(200);
          assertThat(status(health, braces)).isIn(200, 400);
        });
  }

  @Test
  default void nothingIsPublishedUnlessItIsAskedFor() {
    assertThat(client().get(WELL_KNOWN).status()).isEqualTo(404);
    client().get("notes").isRefused(401).challenges("scope", "notes:read");
  }

  private void publishing(String resource, Consumer<Client> test) {
    Settings settings = settings().resource(URI.create(resource)).build();
    try (RunningServer server =
        start(Set.of(NotesResource.class), new ScopewardenFeature(settings))) {
      test.accept(new Client(server.base()));
    } catch (Exception e) {
      throw new AssertionError("the server does not start", e);
    }
  }

  private static int status(URI address, String sent) {
    try {
      return RawRequest.send(address, sent).status();
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    }
  }

  private static Map<String, Object> json(Answer answer) {
    try {
      return JSONObjectUtils.parse(answer.body());
    } catch (ParseException e) {
      throw new AssertionError("no JSON object: " + answer, e);
    }
  }
}
