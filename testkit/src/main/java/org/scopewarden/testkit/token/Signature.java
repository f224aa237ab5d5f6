package org.scopewarden.testkit.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/** What makes a token of a header and claims. */
@FunctionalInterface
interface Signature {

  /** None at all (RFC 7515 §A.5), although the header names an algorithm. */
  Signature NONE =
      (header, claims) ->
          new PlainJWT(new PlainHeader.Builder().type(header.getType()).build(), claims)
              .serialize();

  String sign(JWSHeader header, JWTClaimsSet claims);

  static Signature of(ECKey key) {
    return (header, claims) -> {
      SignedJWT token = new SignedJWT(header, claims);
      try {
        token.sign(new ECDSASigner(key));
      } catch (JOSEException e) {
        throw new IllegalStateException("a P-256 key signs ES256", e);
      }
      return token.serialize();
    };
  }
}
