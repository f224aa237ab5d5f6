package org.scopewarden.runtime.access;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What credentials and object checks are read from, and nothing more of the request. */
public interface IncomingRequest {

  /** The values of the {@code Authorization} header, one for each line. */
  List<String> authorization();

  /** Whether the query has a parameter {@code access_token}. Its value is never read. */
  boolean hasTokenInUrl();

  /** Whether the connection keeps a credential from others: TLS, loopback, a trusted proxy. */
  boolean isProtected();

  /**
   * The address that the request comes from: the other end of the connection or, where that is a
   * trusted proxy, whom it names. Null if nobody knows, or if it is this machine, where a proxy
   * that is not known as one may stand.
   */
  @Nullable InetAddress sender();

  /** The values of a path parameter, decoded, one for each time that it stands in the path. */
  List<String> pathParameter(String name);

  /** The values of a query parameter, decoded, in order. */
  List<String> queryParameter(String name);

  /** The values of a header, one for each line. Case makes no difference. */
  List<String> header(String name);
}
