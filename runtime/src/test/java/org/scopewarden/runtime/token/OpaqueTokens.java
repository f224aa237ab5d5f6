package org.scopewarden.runtime.token;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.introspection.Introspection.Answer;
import org.scopewarden.runtime.introspection.Introspection.Standing;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** Opaque tokens as a verifier makes them. */
public final class OpaqueTokens {

  private OpaqueTokens() {}

  /** A token of which {@code https://as.example} says {@code answer}. */
  public static VerifiedToken verified(String answer, Instant now) throws TokenRefusedException {
    Answer told = new Answer.Told(members(answer));
    return new OpaqueVerifier(
            OpaqueVerifierTest.policy(Set.of(), false),
            (token, standing) -> told,
            new MovingClock(now))
        .verify("t", Standing.UNKNOWN);
  }

  static Map<String, @Nullable Object> members(String json) {
    try {
      return StrictJson.object(json.getBytes(StandardCharsets.UTF_8));
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
