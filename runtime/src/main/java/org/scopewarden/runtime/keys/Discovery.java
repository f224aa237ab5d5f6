package org.scopewarden.runtime.keys;

import java.net.URI;
import java.util.Locale;

/** How an issuer publishes where its keys are: the forms of its metadata's address. */
public enum Discovery {

  /** {@code /.well-known/oauth-authorization-server} before the issuer's path (RFC 8414 §3.1). */
  OAUTH {
    @Override
    String path(String issuerPath) {
      return "/.well-known/oauth-authorization-server" + issuerPath;
    }
  },

  /** {@code /.well-known/openid-configuration} behind the issuer (OpenID Discovery §4). */
  OPENID {
    @Override
    String path(String issuerPath) {
      return issuerPath + "/.well-known/openid-configuration";
    }
  };

  abstract String path(String issuerPath);

  /** What a configuration calls it: {@code oauth} or {@code openid}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Where the metadata of {@code issuer} is. One slash at its end does not count.
   *
   * @param issuer an absolute URI without query and fragment (RFC 8414 §2)
   */
  public URI address(URI issuer) {
    String path = issuer.getRawPath();
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return URI.create(issuer.getScheme() + "://" + issuer.getRawAuthority() + path(trimmed));
  }
}
