package org.scopewarden.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.export.KeycloakScopes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A real Keycloak takes the client scopes that are exported, and grants them. */
@TestInstance(Lifecycle.PER_CLASS)
final class KeycloakExportInteropTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final OauthClient STRICT = new OauthClient("strict", "throw-away-strict");
  private static final KeycloakScopes SCOPES = new KeycloakScopes("api");
  private static final String SCOPE = "notes:read";

  private KeycloakServer keycloak;

  @BeforeAll
  void start() throws Exception {
    keycloak = new KeycloakServer();
  }

  @AfterAll
  void stop() {
    keycloak.close();
  }

  /** Into a realm that is in use, one by one. */
  @Test
  void aTokenWithAScopeThatWasExportedIsLetIn() throws Exception {
    removeScope();
    for (String line : SCOPES.lines(contract()).lines().toList()) {
      assertThat(keycloak.administer("POST", "acme/client-scopes", line).statusCode())
          .as(line)
          .isEqualTo(201);
    }
    offerScope();

    try (Api api = new Api("Keycloak", keycloak.issuer())) {
      String token = STRICT.token(keycloak.endpoint("token"), Map.of("scope", SCOPE));

      api.ask(token).isOk("notes");
    }
  }

  /** With a new realm, as a whole. */
  @Test
  void aNewRealmHasTheScopes() throws Exception {
    ObjectNode realm = (ObjectNode) JSON.readTree(SCOPES.realm(contract()));
    realm.put("realm", "exported").put("enabled", true);

    assertThat(keycloak.administer("POST", "", realm.toString()).statusCode()).isEqualTo(201);
    JsonNode scope = scope("exported");
    assertThat(scope.at("/attributes/include.in.token.scope").stringValue()).isEqualTo("true");
    assertThat(scope.at("/protocolMappers/0/config/included.custom.audience").stringValue())
        .isEqualTo("api");
  }

  /** Which is why the guide does not say to use it. Once this fails, it can. */
  @Test
  void aPartialImportLeavesClientScopesOutAndDoesNotSaySo() throws Exception {
    ObjectNode part = (ObjectNode) JSON.readTree(SCOPES.realm(contract()));
    HttpResponse<String> answer =
        keycloak.administer(
            "POST", "acme/partialImport", part.put("ifResourceExists", "SKIP") + "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).get("added").intValue()).isZero();
    assertThat(JSON.readTree(answer.body()).get("skipped").intValue()).isZero();
  }

  private static Manifests contract() throws IOException {
    String module = NotesResource.class.getPackageName();
    try (InputStream input =
        NotesResource.class.getResourceAsStream("/" + Manifest.location(module))) {
      return ManifestReader.readAll(Objects.requireNonNull(input, module), module);
    }
  }

  private void removeScope() throws IOException, InterruptedException {
    String id = scope("acme").get("id").stringValue();
    assertThat(keycloak.administer("DELETE", "acme/client-scopes/" + id, "").statusCode())
        .isEqualTo(204);
  }

  /** The client may ask for the scope. */
  private void offerScope() throws IOException, InterruptedException {
    String scope = scope("acme").get("id").stringValue();
    String client =
        JSON.readTree(keycloak.administer("GET", "acme/clients?clientId=strict", "").body())
            .at("/0/id")
            .stringValue();
    String path = "acme/clients/" + client + "/optional-client-scopes/" + scope;
    assertThat(keycloak.administer("PUT", path, "").statusCode()).isEqualTo(204);
  }

  private JsonNode scope(String realm) throws IOException, InterruptedException {
    JsonNode scopes =
        JSON.readTree(keycloak.administer("GET", realm + "/client-scopes", "").body());
    return scopes
        .valueStream()
        .filter(scope -> scope.get("name").stringValue().equals(SCOPE))
        .findFirst()
        .orElseThrow();
  }
}
