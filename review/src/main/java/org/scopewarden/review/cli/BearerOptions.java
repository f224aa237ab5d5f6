package org.scopewarden.review.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.openapi.BearerTokens;
import picocli.CommandLine.Option;

/** What is known of where clients get tokens. */
final class BearerOptions {

  @Option(
      names = "--issuer",
      paramLabel = "URL",
      description = "The OpenID provider, whose metadata tells clients the rest.")
  private @Nullable URI issuer;

  @Option(
      names = "--token-url",
      paramLabel = "URL",
      description = "The token endpoint; the scopes are then described as those of OAuth 2.0.")
  private @Nullable URI token;

  @Option(
      names = "--authorization-url",
      paramLabel = "URL",
      description = "The authorization endpoint, if users log in; with --token-url.")
  private @Nullable URI authorization;

  /**
   * @throws ExportException if an address is no https address, or they do not go together
   */
  BearerTokens tokens() {
    if ((issuer != null && token != null) || (token == null && authorization != null)) {
      throw new ExportException(
          "give --issuer, or --token-url with or without --authorization-url");
    }
    if (token != null) {
      return new BearerTokens.OauthServer(token, authorization);
    }
    return issuer == null ? new BearerTokens.Unspecified() : new BearerTokens.Discovered(issuer);
  }
}
