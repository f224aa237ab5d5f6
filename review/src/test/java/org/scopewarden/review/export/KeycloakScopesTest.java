package org.scopewarden.review.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.export.Samples.ALL;
import static org.scopewarden.review.export.Samples.READ;
import static org.scopewarden.review.export.Samples.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scope;
import tools.jackson.databind.JsonNode;

class KeycloakScopesTest {

  private static Manifests catalog(String module, CatalogScope... scopes) {
    return Manifests.of(new Manifest(module, new Catalog(List.of(scopes)), List.of()));
  }

  @Test
  void aNameThatKeycloakCannotTakeIsRefused() {
    Scope scope = new Scope("x".repeat(256));
    Manifests document = catalog("a", new CatalogScope(scope, "Long", List.of()));

    assertThatThrownBy(() -> new KeycloakScopes(null).realm(document))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("no name of a scope with more than 255 letters");
  }

  @Test
  void everyScopeIsAClientScope() {
    JsonNode scopes = realm(document()).get("clientScopes");

    assertThat(scopes)
        .extracting(one -> one.get("name").stringValue())
        .containsExactly("admin:all", "users:delete", "users:read");
    assertThat(scopes.get(0))
        .hasToString(
            "{\"name\":\"admin:all\","
                + "\"description\":\"Everything (implies users:delete, users:read)\","
                + "\"protocol\":\"openid-connect\",\"attributes\":{"
                + "\"include.in.token.scope\":\"true\",\"display.on.consent.screen\":\"true\","
                + "\"consent.screen.text\":\"Everything\"}}");
  }

  @Test
  void tokensAreMeantForAnAudienceIfOneIsGiven() {
    JsonNode realm = JsonText.tree(new KeycloakScopes("https://api").realm(document()));

    assertThat(
            realm
                .at("/clientScopes/0/protocolMappers/0/config/included.custom.audience")
                .stringValue())
        .isEqualTo("https://api");
  }

  @Test
  void textsAreNoLongerThanKeycloakTakes() {
    Manifests document =
        catalog("a", new CatalogScope(READ, "\uD83D\uDE00".repeat(3000), List.of()));
    JsonNode scope = realm(document).at("/clientScopes/0");

    assertThat(scope.get("description").stringValue().length()).isLessThanOrEqualTo(255);
    assertThat(scope.at("/attributes/consent.screen.text").stringValue().length())
        .isLessThanOrEqualTo(2048);
  }

  @Test
  void twoModulesWordsForOneScopeStandTogether() {
    Manifests document =
        new Manifests(
            List.of(
                catalog("a", new CatalogScope(READ, "Read", List.of())).modules().get(0),
                catalog("b", new CatalogScope(READ, "See", List.of(ALL))).modules().get(0)));

    assertThat(realm(document).at("/clientScopes/0/description").stringValue())
        .isEqualTo("Read; See (implies admin:all)");
  }

  @Test
  void aLineIsAClientScopeByItself() {
    List<String> lines = new KeycloakScopes(null).lines(document()).lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(JsonText.tree(lines.get(1)).get("name").stringValue()).isEqualTo("users:delete");
  }

  private static JsonNode realm(Manifests document) {
    return JsonText.tree(new KeycloakScopes(null).realm(document));
  }
}
