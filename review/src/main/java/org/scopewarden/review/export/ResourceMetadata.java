package org.scopewarden.review.export;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests;
import tools.jackson.databind.node.ObjectNode;

/**
 * The metadata of a protected resource (RFC 9728 §2), as the runtime publishes it: for a server
 * that publishes it by other means.
 *
 * @param resource the resource identifier, an https address without query and fragment
 * @param authorizationServers the issuer identifiers of the servers that issue tokens
 * @param name how people call the API; null to leave it out
 * @param documentation where developers read about it; null to leave it out
 */
public record ResourceMetadata(
    URI resource,
    List<URI> authorizationServers,
    @Nullable String name,
    @Nullable URI documentation) {

  /**
   * @throws ExportException if one of the addresses is no https address, or the identifier has a
   *     query or fragment
   */
  public ResourceMetadata {
    HttpsAddress.require(resource);
    if (resource.getRawQuery() != null || resource.getRawFragment() != null) {
      throw new ExportException(resource + ": a resource identifier has no query and no fragment");
    }
    authorizationServers = authorizationServers.stream().map(HttpsAddress::require).toList();
    if (documentation != null) {
      HttpsAddress.require(documentation);
    }
  }

  /** The document, with the scopes of the manifests; what is empty is left out (§3.2). */
  public String json(Manifests document) {
    ObjectNode json = JsonText.object();
    json.put("resource", resource.toString());
    write(json, "authorization_servers", authorizationServers.stream().map(URI::toString).toList());
    write(json, "scopes_supported", scopes(document));
    write(json, "bearer_methods_supported", List.of("header"));
    if (name != null) {
      json.put("resource_name", name);
    }
    if (documentation != null) {
      json.put("resource_documentation", documentation.toString());
    }
    return JsonText.indented(json);
  }

  private static List<String> scopes(Manifests document) {
    return KnownScope.supported(document).stream().map(known -> known.scope().name()).toList();
  }

  private static void write(ObjectNode json, String name, List<String> values) {
    if (!values.isEmpty()) {
      values.forEach(json.putArray(name)::add);
    }
  }
}
