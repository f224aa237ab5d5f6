package org.scopewarden.runtime.token;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.scopewarden.runtime.keys.JwkSetReader;
import org.scopewarden.runtime.keys.KeyRules;
import org.scopewarden.runtime.keys.KeySetException;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;

/**
 * Verifies any JWS in compact form (RFC 7515 §7.1) against any JWK Set, by the very code that
 * verifies access tokens: the same strict reading, the same rules for keys, the same signature
 * check. It is the seam for test vectors, whose payloads are no claims, and for messages of your
 * own.
 *
 * <p>It judges no claims, and every algorithm of {@link SignatureAlgorithm} is allowed: what it
 * returns proves who holds a key, and nothing of a caller. Requests are authenticated by {@link
 * JwtVerifier}.
 */
public final class JwsVerifier {

  /** A key without {@code alg} serves whatever it fits, since vectors leave {@code alg} out. */
  private static final KeyRules ANY = new KeyRules(EnumSet.allOf(SignatureAlgorithm.class), true);

  private final SignatureCheck signatures;

  private JwsVerifier(SignatureCheck signatures) {
    this.signatures = signatures;
  }

  /**
   * Verifies against the usable keys of a JWK Set (RFC 7517 §5), symmetric ones included. The
   * others are skipped, as in a server.
   *
   * @param jwkSet the JSON document, an object with an array {@code keys}
   * @throws KeySetException if it is no JWK Set
   */
  public static JwsVerifier of(String jwkSet) throws KeySetException {
    byte[] document = jwkSet.getBytes(StandardCharsets.UTF_8);
    return new JwsVerifier(
        new SignatureCheck(StaticKeys.of(new JwkSetReader("the JWK Set", ANY).read(document))));
  }

  /**
   * The payload of a JWS whose signature verifies.
   *
   * @param compact at most 16,384 characters
   * @throws TokenRefusedException if it is no such JWS; {@link TokenRefusedException#refusal} says
   *     why
   */
  public byte[] payload(String compact) throws TokenRefusedException {
    CompactJws jws = CompactJws.read(compact);
    JoseHeader header = JoseHeader.read(jws);
    SignatureAlgorithm algorithm =
        SignatureAlgorithm.named(header.algorithm())
            .orElseThrow(() -> new TokenRefusedException(Refusal.ALGORITHM_NOT_ALLOWED));
    signatures.signer(jws, header.kid(), algorithm);
    return jws.payload();
  }
}
