package org.scopewarden.runtime.token;

import java.time.Clock;
import java.util.regex.Pattern;
import org.scopewarden.runtime.introspection.Introspection;
import org.scopewarden.runtime.introspection.Introspection.Answer;
import org.scopewarden.runtime.introspection.Introspection.Answer.Told;
import org.scopewarden.runtime.introspection.Introspection.Answer.Unavailable;
import org.scopewarden.runtime.introspection.Introspection.Standing;

/**
 * Verifies opaque access tokens by asking who issued them (RFC 7662). The token is never parsed,
 * whatever it looks like.
 */
public final class OpaqueVerifier {

  /** {@code b64token} of RFC 6750 §2.1. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]++=*+");

  private final IntrospectionProfile profile;
  private final Introspection introspection;
  private final Clock clock;

  /** Verifies by {@code policy} what {@code introspection} tells. */
  public OpaqueVerifier(IntrospectionPolicy policy, Introspection introspection, Clock clock) {
    this.profile = new IntrospectionProfile(policy);
    this.introspection = introspection;
    this.clock = clock;
  }

  /**
   * Verifies the token. What cannot be a token at all is not asked about.
   *
   * @throws TokenRefusedException if it is not believed, or cannot be judged now
   */
  VerifiedToken verify(String token, Standing standing) throws TokenRefusedException {
    checkForm(token);
    Answer answer = introspection.ask(token, standing);
    if (answer instanceof Told told) {
      return new VerifiedToken(profile.accept(told.members(), clock.instant()), null);
    }
    throw new TokenRefusedException(
        Refusal.INTROSPECTION_UNAVAILABLE, ((Unavailable) answer).retryAfter());
  }

  private static void checkForm(String token) throws TokenRefusedException {
    if (token.length() > CompactJws.MAXIMUM_LENGTH) {
      throw new TokenRefusedException(Refusal.TOKEN_TOO_LONG);
    }
    if (!TOKEN.matcher(token).matches()) {
      throw new TokenRefusedException(Refusal.MALFORMED_TOKEN);
    }
  }
}
