package org.scopewarden.review.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scopes of a document as client scopes of Keycloak. What a scope implies is not granted there:
 * the server that Scopewarden guards knows it, so that a token with the one scope is enough.
 *
 * @param audience what tokens with one of the scopes are meant for; null to say nothing of it
 */
public record KeycloakScopes(@Nullable String audience) {

  /** The widths of Keycloak's columns: a longer value is refused by its database. */
  private static final int LONGEST_NAME = 255;

  private static final int LONGEST_DESCRIPTION = 255;
  private static final int LONGEST_CONSENT = 2048;

  /**
   * A realm with these client scopes and nothing else, for tools that take a realm in parts.
   *
   * @throws ExportException if Keycloak could not take a scope's name
   */
  public String realm(Manifests document) {
    ObjectNode realm = JsonText.object();
    ArrayNode scopes = realm.putArray("clientScopes");
    each(document).forEach(scopes::add);
    return JsonText.indented(realm);
  }

  /**
   * A line for each client scope, each of which Keycloak's admin API takes by itself.
   *
   * @throws ExportException if Keycloak could not take a scope's name
   */
  public String lines(Manifests document) {
    return each(document).stream().map(JsonText::line).collect(joining());
  }

  private List<ObjectNode> each(Manifests document) {
    return KnownScope.all(document).stream().map(this::write).toList();
  }

  private ObjectNode write(KnownScope known) {
    String name = known.scope().name();
    if (name.length() > LONGEST_NAME) {
      throw new ExportException(
          name + ": Keycloak takes no name of a scope with more than 255 letters");
    }
    ObjectNode json = JsonText.object();
    json.put("name", name);
    json.put("description", MarkdownText.shortened(description(known), LONGEST_DESCRIPTION));
    json.put("protocol", "openid-connect");
    ObjectNode attributes = json.putObject("attributes");
    attributes.put("include.in.token.scope", "true");
    attributes.put("display.on.consent.screen", "true");
    attributes.put("consent.screen.text", MarkdownText.shortened(consent(known), LONGEST_CONSENT));
    if (audience != null) {
      writeAudience(json.putArray("protocolMappers").addObject(), audience);
    }
    return json;
  }

  private static String description(KnownScope known) {
    String implied = known.implies().stream().map(Scope::name).collect(Collectors.joining(", "));
    return implied.isEmpty() ? known.description() : consent(known) + " (implies " + implied + ")";
  }

  private static String consent(KnownScope known) {
    return known.description().isBlank() ? known.scope().name() : known.description();
  }

  private static void writeAudience(ObjectNode mapper, String audience) {
    mapper.put("name", "audience of the API");
    mapper.put("protocol", "openid-connect");
    mapper.put("protocolMapper", "oidc-audience-mapper");
    mapper
        .putObject("config")
        .put("included.custom.audience", audience)
        .put("access.token.claim", "true")
        .put("introspection.token.claim", "true");
  }
}
