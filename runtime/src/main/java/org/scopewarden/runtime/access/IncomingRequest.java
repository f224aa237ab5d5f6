package org.scopewarden.runtime.access;

import java.util.List;

/** What the credentials of a request are read from, and nothing more of it. */
public interface IncomingRequest {

  /** The values of the {@code Authorization} header, one for each line. */
  List<String> authorization();

  /** Whether the query has a parameter {@code access_token}. Its value is never read. */
  boolean hasTokenInUrl();

  /** Whether the connection keeps a credential from others: TLS, loopback, a trusted proxy. */
  boolean isProtected();
}
