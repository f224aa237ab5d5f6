package org.scopewarden.runtime.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.fuzz.Invariant;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;
import org.scopewarden.runtime.token.IntrospectionPolicy.Lackable;

/** Fuzzes answers about opaque tokens: only what is active, ours and alive makes a caller. */
public final class IntrospectionFuzz {

  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final IntrospectionProfile STRICT = profile(Set.of(), false);
  private static final IntrospectionProfile RELAXED = profile(Set.of(Lackable.values()), true);

  private IntrospectionFuzz() {}

  /** Takes the input for the octets of the answer. */
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      Map<String, @Nullable Object> members = StrictJson.object(input);
      Claims strict = accepted(STRICT, members);
      Claims relaxed = accepted(RELAXED, members);
      Invariant.holds(strict == null || strict.equals(relaxed), "a relaxation only adds");
      if (relaxed != null) {
        isGood(relaxed, members);
      }
    } catch (MalformedJsonException e) {
      Invariant.holds(e.getMessage() != null, "it is said where");
    }
  }

  private static void isGood(Claims claims, Map<String, @Nullable Object> members) {
    Invariant.holds(Boolean.TRUE.equals(members.get("active")), "it is active");
    Invariant.holds(claims.issuer().equals("https://as.example"), "the issuer is ours");
    Invariant.holds(claims.audiences().contains("https://api.example"), "we are the audience");
    Invariant.holds(claims.expiresAt().isAfter(NOW), "it lives");
    Invariant.holds(!claims.bound() && !members.containsKey("cnf"), "it is bound to no key");
    Invariant.holds(!claims.subject().isEmpty(), "somebody is meant");
  }

  private static @Nullable Claims accepted(
      IntrospectionProfile profile, Map<String, @Nullable Object> members) {
    try {
      return profile.accept(members, NOW);
    } catch (TokenRefusedException e) {
      Invariant.holds(
          e.refusal().error() == BearerError.INVALID_TOKEN, "a refusal is invalid_token");
      return null;
    }
  }

  private static IntrospectionProfile profile(Set<Lackable> mayLack, boolean scopeArrays) {
    return new IntrospectionProfile(
        new IntrospectionPolicy(
            "https://as.example",
            Set.of("https://api.example"),
            mayLack,
            scopeArrays,
            Duration.ZERO,
            Duration.ofHours(1),
            ClaimPath.parse("realm_access.roles")));
  }
}
