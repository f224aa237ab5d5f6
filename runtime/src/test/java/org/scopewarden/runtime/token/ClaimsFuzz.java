package org.scopewarden.runtime.token;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.fuzz.Invariant;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** Fuzzes claims: JSON that is read means the same when written again, and what passes is good. */
public final class ClaimsFuzz {

  private static final TokenPolicy POLICY = JwtVectors.policy();
  private static final AccessTokenProfile PROFILE = new AccessTokenProfile(POLICY);

  private ClaimsFuzz() {}

  /** Takes the input for the octets of the claims. */
  public static void fuzzerTestOneInput(byte[] input) {
    Map<String, @Nullable Object> members = json(input);
    if (members == null) {
      return;
    }
    byte[] again = Json.of(members).getBytes(StandardCharsets.UTF_8);
    Invariant.holds(members.equals(json(again)), "an object reads as it was read");
    Claims claims = checked(input);
    if (claims != null) {
      isGood(claims);
    }
  }

  private static void isGood(Claims claims) {
    Invariant.holds(claims.issuer().equals(POLICY.issuer()), "the issuer is ours");
    Invariant.holds(
        claims.audiences().stream().anyMatch(POLICY.audiences()::contains), "we are the audience");
    Invariant.holds(
        claims.expiresAt().plus(POLICY.clockSkew()).isAfter(JwtVectors.now()), "it lives");
    Invariant.holds(!claims.bound(), "it is bound to no key");
    Invariant.holds(!claims.subject().isEmpty(), "somebody is meant");
    Invariant.holds(
        claims.scopes().stream().noneMatch(scope -> scope.isEmpty() || scope.contains(" ")),
        "a scope is a word");
  }

  private static @Nullable Claims checked(byte[] claims) {
    try {
      String token = TestIssuer.encode("{\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8));
      UnverifiedToken read = UnverifiedToken.read(token + "." + TestIssuer.encode(claims) + ".AA");
      Claims checked = PROFILE.claims(read);
      PROFILE.checkClaims(checked, JwtVectors.now());
      return checked;
    } catch (TokenRefusedException e) {
      Invariant.holds(
          e.refusal().error() == BearerError.INVALID_TOKEN, "a refusal is invalid_token");
      return null;
    }
  }

  private static @Nullable Map<String, @Nullable Object> json(byte[] octets) {
    try {
      return StrictJson.object(octets);
    } catch (MalformedJsonException e) {
      return null;
    }
  }
}
