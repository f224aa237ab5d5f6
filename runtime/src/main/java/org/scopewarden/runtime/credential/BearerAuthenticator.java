package org.scopewarden.runtime.credential;

import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Authentication;
import org.scopewarden.runtime.access.Authenticator;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.IncomingRequest;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.throttle.Throttle;
import org.scopewarden.runtime.token.Refusal;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.TokenVerifier;
import org.scopewarden.runtime.token.VerifiedToken;

/** Makes a caller of the bearer token in the {@code Authorization} header (RFC 6750 §2.1). */
public final class BearerAuthenticator implements Authenticator {

  /** The longest token that is looked at, in characters. */
  public static final int MAXIMUM_TOKEN_LENGTH = 16_384;

  private static final Authentication ANONYMOUS = new Authentication.Anonymous();

  private final ThrottledVerifier verifier;

  /** Believes the tokens that {@code verifier} believes. */
  public BearerAuthenticator(TokenVerifier verifier) {
    this(verifier, Throttle.NONE);
  }

  /** Believes the tokens that {@code verifier} believes, of senders whom {@code throttle} lets. */
  public BearerAuthenticator(TokenVerifier verifier, Throttle throttle) {
    this.verifier = new ThrottledVerifier(verifier, throttle);
  }

  @Override
  public Authentication authenticate(IncomingRequest request) {
    try {
      String token = token(request);
      return token == null
          ? ANONYMOUS
          : new Authentication.Authenticated(
              caller(verifier.verify(token, request)), Scheme.BEARER);
    } catch (TokenRefusedException e) {
      return new Authentication.Rejected(Scheme.BEARER, e.refusal(), e.retryAfter());
    }
  }

  /** A token in the URL counts as none, but beside one in the header it makes two. */
  private static @Nullable String token(IncomingRequest request) throws TokenRefusedException {
    String token = AuthorizationHeader.bearerToken(request.authorization());
    if (token == null) {
      return null;
    }
    if (request.hasTokenInUrl()) {
      throw new TokenRefusedException(Refusal.SEVERAL_CREDENTIALS);
    }
    if (!request.isProtected()) {
      throw new TokenRefusedException(Refusal.EXPOSED_CREDENTIAL);
    }
    return token;
  }

  private static Caller caller(VerifiedToken token) {
    return new Caller(
        token.issuer(),
        token.subject(),
        token.clientId(),
        token.scopes(),
        token.roles(),
        token.acr(),
        token.authenticatedAt(),
        token.tokenId(),
        token.sessionId());
  }
}
