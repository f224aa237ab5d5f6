package org.scopewarden.runtime.token;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.scopewarden.runtime.fuzz.Invariant;
import org.scopewarden.runtime.keys.StaticKeys;

/** Fuzzes a whole token: it has one spelling, and nobody but the issuer can make one. */
public final class CompactJwsFuzz {

  private static final TokenVerifier VERIFIER =
      new JwtVerifier(JwtVectors.policy(), StaticKeys.of(JwtVectors.keys()), JwtVectors.clock());

  /** What the issuer signed: signatures may be written in two ways (ECDSA), contents in one. */
  private static final Set<String> SIGNED =
      JwtVectors.all().map(vector -> content(vector.token())).collect(Collectors.toSet());

  private CompactJwsFuzz() {}

  /** Takes the input for a token. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    hasOneSpelling(text);
    isBelievedOnlyIfSigned(text);
  }

  private static void hasOneSpelling(String text) {
    try {
      CompactJws jws = CompactJws.read(text);
      String again =
          TestIssuer.encode(jws.header())
              + "."
              + TestIssuer.encode(jws.payload())
              + "."
              + TestIssuer.encode(jws.signature());
      Invariant.holds(again.equals(text), "a token that is read has one spelling");
    } catch (TokenRefusedException e) {
      Invariant.holds(e.refusal().status() == 401, "a refusal is 401");
    }
  }

  private static void isBelievedOnlyIfSigned(String text) {
    try {
      VERIFIER.verify(text);
      Invariant.holds(SIGNED.contains(content(text)), "only what was signed is believed");
    } catch (TokenRefusedException e) {
      Invariant.holds(
          e.refusal().error() == BearerError.INVALID_TOKEN, "a refusal is invalid_token");
    }
  }

  private static String content(String token) {
    return token.substring(0, Math.max(0, token.lastIndexOf('.')));
  }
}
