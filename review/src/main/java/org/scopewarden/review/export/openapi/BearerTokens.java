package org.scopewarden.review.export.openapi;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.HttpsAddress;

/** What an export says of bearer tokens: how a client gets one, if that is to be told. */
public sealed interface BearerTokens {

  /** That there are bearer tokens, and nothing more ({@code type: http}). */
  record Unspecified() implements BearerTokens {}

  /**
   * That an OpenID provider tells the rest ({@code type: openIdConnect}).
   *
   * @param issuer the provider's issuer identifier, an https address
   */
  record Discovered(URI issuer) implements BearerTokens {

    /**
     * @throws ExportException if the issuer is no https address
     */
    public Discovered {
      HttpsAddress.require(issuer);
    }

    /** Where the provider tells it (OpenID Connect Discovery §4). */
    URI document() {
      String text = issuer.toString();
      String base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
      return URI.create(base + "/.well-known/openid-configuration");
    }
  }

  /**
   * Where clients get tokens ({@code type: oauth2}), with all scopes and their descriptions.
   *
   * @param token the token endpoint, an https address
   * @param authorization the authorization endpoint, null if users do not log in
   */
  record OauthServer(URI token, @Nullable URI authorization) implements BearerTokens {

    /**
     * @throws ExportException if one of them is no https address
     */
    public OauthServer {
      HttpsAddress.require(token);
      if (authorization != null) {
        HttpsAddress.require(authorization);
      }
    }
  }
}
