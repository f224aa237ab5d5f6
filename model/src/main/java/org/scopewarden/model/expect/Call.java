package org.scopewarden.model.expect;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A request that a server routes to one endpoint and to no other.
 *
 * @param method the HTTP method
 * @param path with its leading slash, as it is before percent-encoding
 * @param contentType the type of the body, null if there is no body
 * @param accept the wanted type, null for any
 */
public record Call(
    String method, String path, @Nullable String contentType, @Nullable String accept) {

  /** The same with another method; a body is left away. */
  public Call by(String newMethod) {
    return newMethod.equals(method) ? this : new Call(newMethod, path, null, accept);
  }

  /** The value of {@code Content-Type}, null if there is no body. */
  public @Nullable String contentTypeHeader() {
    return contentType != null && contentType.startsWith("multipart/")
        ? contentType + "; boundary=boundary"
        : contentType;
  }

  /** The path as a request line has it, percent-encoded (RFC 3986 §2.1). */
  public String encodedPath() {
    try {
      String encoded = new URI("http", "host", path, null).toASCIIString();
      return encoded.substring("http://host".length());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path with its leading slash fits into an address", e);
    }
  }

  /**
   * Its address on a server.
   *
   * @param base what the paths of the manifest are appended to
   * @param prefix what they begin with and the server's do not, such as {@code /api}; may be empty
   * @throws IllegalArgumentException if the path does not begin with the prefix
   */
  public URI at(URI base, String prefix) {
    String start = prefix.isEmpty() ? "" : "/" + prefix.replaceAll("^/+|/+$", "");
    String encoded = encodedPath();
    if (!encoded.equals(start) && !encoded.startsWith(start + "/")) {
      throw new IllegalArgumentException(this + " does not begin with " + start);
    }
    return URI.create(base.toString().replaceAll("/+$", "") + encoded.substring(start.length()));
  }

  /** The beginning of a body: whoever has to make an object of it, cannot. Empty for plain text. */
  public String body() {
    if (contentType == null) {
      return "";
    }
    return contentType.endsWith("json") ? "{" : contentType.endsWith("xml") ? "<" : "";
  }

  /** Such as {@code GET /users/1}. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
