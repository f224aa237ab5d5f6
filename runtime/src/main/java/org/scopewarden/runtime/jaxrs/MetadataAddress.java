package org.scopewarden.runtime.jaxrs;

import java.net.URI;

/**
 * Where the metadata of a protected resource stands (RFC 9728 §3): the well-known path comes
 * between the host and the path of the resource identifier.
 *
 * @param resource the resource identifier
 */
record MetadataAddress(URI resource) {

  private static final String WELL_KNOWN = "/.well-known/oauth-protected-resource";

  /** The path, without that of the application: a slash that is all of the path counts as none. */
  String path() {
    String path = resource.getRawPath();
    return path.equals("/") ? WELL_KNOWN : WELL_KNOWN + path;
  }

  /** The whole address, as clients are told it. */
  @Override
  public String toString() {
    return resource.getScheme() + "://" + resource.getRawAuthority() + path();
  }
}
