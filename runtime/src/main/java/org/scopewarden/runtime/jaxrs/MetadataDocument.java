package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.scopewarden.runtime.access.ReviewedManifests;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Publishes the metadata of this server (RFC 9728): who issues tokens for it, and which scopes
 * there are, as the manifests list them. It answers before an endpoint is matched, so that it needs
 * no rule: it tells what the settings and the manifests say, whoever asks.
 */
@PreMatching
final class MetadataDocument implements ContainerRequestFilter {

  private static final JsonFactory JSON = JsonFactory.builder().build();
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final MetadataAddress address;
  private final List<String> issuers;
  private final ReviewedManifests manifests;

  MetadataDocument(MetadataAddress address, List<String> issuers, ReviewedManifests manifests) {
    this.address = address;
    this.issuers = List.copyOf(issuers);
    this.manifests = manifests;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (METHODS.contains(request.getMethod()) && isAskedFor(request.getUriInfo())) {
      request.abortWith(Response.ok(write(), MediaType.APPLICATION_JSON_TYPE).build());
    }
  }

  /**
   * An application sees no request outside of its base, so that the path stands behind that. Some
   * servers begin it with a slash.
   */
  private boolean isAskedFor(UriInfo uri) {
    String path = uri.getPath(false);
    return address.path().equals(path.startsWith("/") ? path : "/" + path);
  }

  private byte[] write() {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), document)) {
      json.writeStartObject();
      json.writeStringProperty("resource", address.resource().toString());
      writeStrings(json, "authorization_servers", issuers);
      writeStrings(json, "scopes_supported", scopes());
      writeStrings(json, "bearer_methods_supported", List.of("header"));
      json.writeEndObject();
    }
    return document.toByteArray();
  }

  private List<String> scopes() {
    return manifests.known().stream()
        .flatMap(manifest -> manifest.scopes().stream())
        .sorted()
        .distinct()
        .toList();
  }

  /** An empty list is left out (RFC 9728 §3.2). */
  private static void writeStrings(JsonGenerator json, String name, List<String> values) {
    if (!values.isEmpty()) {
      json.writeName(name).writeStartArray();
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }
}
