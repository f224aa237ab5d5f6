package org.scopewarden.review.export;

import java.net.URI;

/** Makes sure of addresses that others will trust. */
public final class HttpsAddress {

  private HttpsAddress() {}

  /**
   * The address itself.
   *
   * @throws ExportException if it is no https address of a host
   */
  public static URI require(URI address) {
    if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
      throw new ExportException(address + ": an https address is needed");
    }
    return address;
  }
}
