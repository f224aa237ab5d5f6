package org.scopewarden.review.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.export.Samples.DELETE;
import static org.scopewarden.review.export.Samples.READ;
import static org.scopewarden.review.export.Samples.anyOf;
import static org.scopewarden.review.export.Samples.document;
import static org.scopewarden.review.export.Samples.entry;
import static org.scopewarden.review.export.Samples.guarded;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Role;

class ResourceMetadataTest {

  private static final URI API = URI.create("https://api.example.com/v1");
  private static final URI LOGIN = URI.create("https://login.example.com/realms/acme");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.example.com",
        "https:///v1",
        "api.example.com",
        "https://api.example.com?a=b",
        "https://api.example.com#a"
      })
  void whatIsNoResourceIdentifierIsRefused(URI resource) {
    assertThatThrownBy(() -> new ResourceMetadata(resource, List.of(LOGIN), null, null))
        .isInstanceOf(ExportException.class)
        .hasMessageStartingWith(resource.toString());
  }

  @Test
  void anIssuerIsAnHttpsAddress() {
    List<URI> plain = List.of(URI.create("http://login.example.com"));

    assertThatThrownBy(() -> new ResourceMetadata(API, plain, null, null))
        .isInstanceOf(ExportException.class);
  }

  /** The members, their order and their values are those of the runtime's document. */
  @Test
  void itIsWhatTheRuntimePublishes() {
    assertThat(new ResourceMetadata(API, List.of(LOGIN), null, null).json(document()))
        .isEqualTo(
            """
            {
              "resource": "https://api.example.com/v1",
              "authorization_servers": [
                "https://login.example.com/realms/acme"
              ],
              "scopes_supported": [
                "admin:all",
                "users:delete",
                "users:read"
              ],
              "bearer_methods_supported": [
                "header"
              ]
            }
            """);
  }

  @Test
  void whatIsKnownBesidesIsAdded() {
    assertThat(new ResourceMetadata(API, List.of(), "The API", API).json(Manifests.of()))
        .isEqualTo(
            """
            {
              "resource": "https://api.example.com/v1",
              "bearer_methods_supported": [
                "header"
              ],
              "resource_name": "The API",
              "resource_documentation": "https://api.example.com/v1"
            }
            """);
  }

  @Test
  void withoutACatalogueTheScopesAreThoseOfTheRules() {
    Manifest module =
        new Manifest(
            "org.other",
            Catalog.NONE,
            List.of(
                entry("GET /a", "a", anyOf(READ, new Role("admin"))),
                entry("GET /b", "b", guarded(new InstanceScope(DELETE, "id")))));

    assertThat(KnownScope.supported(Manifests.of(module)))
        .extracting(known -> known.scope().name())
        .containsExactly("users:delete", "users:read");
  }
}
