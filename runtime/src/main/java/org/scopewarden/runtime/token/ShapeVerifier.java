package org.scopewarden.runtime.token;

import org.jspecify.annotations.Nullable;

/**
 * Chooses who verifies a token by its shape: what has the three parts of a JWS in compact form (RFC
 * 7515 §7.1) is one and nothing else, even if it is a bad one; all others are opaque. So no token
 * is judged by two rules, of which the weaker one would count.
 */
public final class ShapeVerifier implements TokenVerifier {

  private final TokenVerifier signed;
  private final TokenVerifier opaque;

  /** Gives each token to one of these. */
  public ShapeVerifier(TokenVerifier signed, TokenVerifier opaque) {
    this.signed = signed;
    this.opaque = opaque;
  }

  @Override
  public VerifiedToken verify(String token) throws TokenRefusedException {
    return judge(token).verify(token);
  }

  @Override
  public @Nullable VerifiedToken remembered(String token) throws TokenRefusedException {
    return judge(token).remembered(token);
  }

  private TokenVerifier judge(String token) {
    return hasThreeParts(token) ? signed : opaque;
  }

  private static boolean hasThreeParts(String token) {
    int first = token.indexOf('.');
    int second = token.indexOf('.', first + 1);
    return second >= 0 && token.indexOf('.', second + 1) < 0;
  }
}
