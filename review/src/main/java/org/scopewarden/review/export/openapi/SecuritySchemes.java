package org.scopewarden.review.export.openapi;

import java.util.Collection;
import java.util.List;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.review.export.JsonText;
import org.scopewarden.review.export.KnownScope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the kinds of credential, under the names that manifests have for them. */
final class SecuritySchemes {

  private final OpenApiOptions options;
  private final List<KnownScope> scopes;

  SecuritySchemes(Manifests document, OpenApiOptions options) {
    this.options = options;
    this.scopes = KnownScope.all(document);
  }

  /** The value of {@code securitySchemes}. */
  ObjectNode of(Collection<Scheme> schemes) {
    ObjectNode all = JsonText.object();
    schemes.stream().sorted().forEach(scheme -> all.set(scheme.toString(), of(scheme)));
    return all;
  }

  private ObjectNode of(Scheme scheme) {
    return switch (scheme) {
      case BEARER -> bearer();
      case API_KEY -> key("header", "X-API-Key");
      case BASIC -> JsonText.object().put("type", "http").put("scheme", "basic");
      case SESSION -> key("cookie", options.sessionCookie());
    };
  }

  private static ObjectNode key(String in, String name) {
    return JsonText.object().put("type", "apiKey").put("in", in).put("name", name);
  }

  private ObjectNode bearer() {
    ObjectNode bearer = JsonText.object();
    if (options.bearer() instanceof BearerTokens.OauthServer server) {
      bearer.put("type", "oauth2").set("flows", flows(server));
    } else if (options.bearer() instanceof BearerTokens.Discovered discovered) {
      bearer.put("type", "openIdConnect");
      bearer.put("openIdConnectUrl", discovered.document().toString());
      bearer.set(Extension.SCOPES, described());
    } else {
      bearer.put("type", "http").put("scheme", "bearer");
      bearer.set(Extension.SCOPES, described());
    }
    bearer.set(Extension.IMPLIES, implied());
    return bearer;
  }

  private ObjectNode flows(BearerTokens.OauthServer server) {
    ObjectNode flows = JsonText.object();
    if (server.authorization() != null) {
      ObjectNode code = flows.putObject("authorizationCode");
      code.put("authorizationUrl", server.authorization().toString());
      code.put("tokenUrl", server.token().toString()).set("scopes", described());
    }
    ObjectNode client = flows.putObject("clientCredentials");
    client.put("tokenUrl", server.token().toString()).set("scopes", described());
    return flows;
  }

  private ObjectNode described() {
    ObjectNode described = JsonText.object();
    scopes.forEach(known -> described.put(known.scope().name(), known.description()));
    return described;
  }

  private ObjectNode implied() {
    ObjectNode implied = JsonText.object();
    for (KnownScope known : scopes) {
      if (!known.implies().isEmpty()) {
        ArrayNode names = implied.putArray(known.scope().name());
        known.implies().stream().map(Scope::name).forEach(names::add);
      }
    }
    return implied;
  }
}
