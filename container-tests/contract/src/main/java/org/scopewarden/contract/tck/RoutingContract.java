package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That each kind of endpoint is guarded by its own rule, however it is declared and reached. */
public interface RoutingContract extends Container {

  @Test
  default void aSubResourceIsGuarded() {
    client().get("notes/7/comments").isRefused(401).challenges("scope", "comments:read");
    client().get("notes/7/comments", bearer("notes:read")).isRefused(403);
    client().get("notes/7/comments", bearer("comments:read")).isOk("comments");
    client().send("POST", "notes/7/comments", bearer("comments:read")).isRefused(403);
    client().send("POST", "notes/7/comments", bearer("comments:write")).isOk("created x");
  }

  @Test
  @Tag("SCP-07")
  default void anEndpointOfAnInterfaceIsGuarded() {
    client().get("tags/7").isRefused(401).challenges("scope", "tags:read");
    client().get("tags/7", bearer("notes:read")).isRefused(403);
    client().get("tags/7", bearer("tags:read")).isOk("tag 7");
  }

  @Test
  default void aSubResourceLocatedByAnInterfaceIsGuarded() {
    client().get("tags/7/comments").isRefused(401).challenges("scope", "comments:read");
    client().get("tags/7/comments", bearer("tags:read")).isRefused(403);
    client().get("tags/7/comments", bearer("comments:read")).isOk("comments");
  }

  @Test
  @Tag("SCP-07")
  default void anEndpointWithABridgeIsGuarded() {
    client().send("POST", "records").isRefused(401).challenges("scope", "records:write");
    client().send("POST", "records", bearer("notes:read")).isRefused(403);
    client().send("POST", "records", bearer("records:write")).isOk("created x");
  }

  @Test
  @Tag("SCP-07")
  default void anInheritedEndpointIsGuarded() {
    client().get("archive").isRefused(401).challenges("scope", "archive:read");
    client().get("archive", bearer("archive:write")).isRefused(403);
    client().get("archive", bearer("archive:read")).isOk("archive");
  }

  @Test
  default void anImplementationOfAGenericEndpointIsGuarded() {
    client().send("POST", "archive").isRefused(401).challenges("scope", "archive:write");
    client().send("POST", "archive", bearer("archive:read")).isRefused(403);
    client().send("POST", "archive", bearer("archive:write")).isOk("created x");
  }

  @Test
  default void aResourceOfAJarIsGuardedAsTheApplicationSays() {
    client().get("library").isRefused(401).challenges("scope", "library:read");
    client().get("library", bearer("notes:read")).isRefused(403);
    client().get("library", bearer("library:read")).isOk("library");
    client().send("DELETE", "library", bearer("library:read")).isRefused(403);
    client().send("DELETE", "library", bearer("library:read library:write")).isOk("deleted");
  }

  @Test
  @Tag("EN-001")
  @Tag("SCP-06")
  default void aSubResourceWithoutATableIsClosed() {
    client().get("located/unlisted").isRefused(403);
    client().get("located/unlisted", bearer("notes:read")).isRefused(403);
  }

  /** It has a path, but is no root resource here: the server meets it when it serves already. */
  @Test
  default void aLocatedResourceWithAPathAndWithoutATableIsClosed() {
    client().get("located/with-path").isRefused(403);
    client().get("located/with-path", bearer("notes:read")).isRefused(403);
  }

  @Test
  @Tag("EN-006")
  @Tag("SCP-08")
  default void headFollowsGet() {
    assertThat(client().send("HEAD", "notes").status()).isEqualTo(401);
    assertThat(client().send("HEAD", "notes", bearer("notes:write")).status()).isEqualTo(403);
    assertThat(client().send("HEAD", "notes", bearer("notes:read")).status()).isEqualTo(200);
  }

  @Test
  @Tag("EN-007")
  default void automaticOptionsNeedsNoCredential() {
    Answer answer = client().send("OPTIONS", "notes");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Allow"))
        .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET", "POST"));
  }

  @Test
  default void anUnknownMethodIsNotAllowed() {
    assertThat(client().send("PATCH", "notes").status()).isEqualTo(405);
    assertThat(client().send("BREW", "notes", bearer("notes:read")).status()).isEqualTo(405);
  }
}
