package org.scopewarden.review.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.expect.TokenSource;
import org.scopewarden.review.probe.SigningKey;
import org.scopewarden.review.probe.Target;
import org.scopewarden.review.probe.TokenFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the tokens of a probe come from: always files, since others see a command line. */
final class TokenOptions {

  @Option(
      names = "--tokens",
      paramLabel = "FILE",
      description =
          "A file of tokens: each line has the scopes of one, separated by blanks, and then the"
              + " token.")
  private @Nullable Path tokens;

  @Option(
      names = "--expired-token-file",
      paramLabel = "FILE",
      description = "A file with one expired token.")
  private @Nullable Path expired;

  @Option(
      names = "--signing-key",
      paramLabel = "FILE",
      description = "For test servers, instead: the private key of the issuer, a JWK (RFC 7517).")
  private @Nullable Path key;

  @Option(names = "--issuer", paramLabel = "URI", description = "The iss of signed tokens.")
  private @Nullable String issuer;

  @Option(names = "--audience", paramLabel = "URI", description = "Their aud.")
  private @Nullable String audience;

  @Option(
      names = "--roles-claim",
      paramLabel = "CLAIM",
      defaultValue = "roles",
      description = "The claim that holds their roles; roles if nothing is said.")
  @SuppressWarnings("NullAway.Init")
  private String rolesClaim;

  /**
   * The tokens for a server.
   *
   * @throws ParameterException if the options contradict each other, or others could read the
   *     tokens on their way
   */
  TokenSource source(URI server, CommandSpec spec) {
    boolean files = tokens != null || expired != null;
    if (!files && key == null) {
      return TokenSource.NONE;
    }
    if (files && key != null) {
      throw new ParameterException(
          spec.commandLine(), "--signing-key goes without --tokens and --expired-token-file.");
    }
    if (!Target.isConfidential(server)) {
      throw new ParameterException(
          spec.commandLine(), "Tokens are sent by https only, or to this machine.");
    }
    return key == null ? TokenFile.read(tokens, expired) : signing(key, spec);
  }

  private TokenSource signing(Path file, CommandSpec spec) {
    if (issuer == null || audience == null) {
      throw new ParameterException(
          spec.commandLine(), "--signing-key needs --issuer and --audience.");
    }
    return SigningKey.read(
        file, new SigningKey.Claims(issuer, audience, rolesClaim), Clock.systemUTC());
  }
}
