package org.scopewarden.runtime.revocation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/** Names keys by what they are, not by what they are called (RFC 7638), each computed once. */
final class KeyThumbprints {

  private static final int ED25519_BYTES = 32;

  /** Weak, so that a key which is rotated out goes; by identity, so that no key is encoded. */
  private static final LoadingCache<PublicKey, String> KNOWN =
      Caffeine.newBuilder().weakKeys().executor(Runnable::run).build(KeyThumbprints::compute);

  private KeyThumbprints() {}

  /** The SHA-256 thumbprint of a key that verifies tokens, in base64url. */
  static String of(PublicKey key) {
    return KNOWN.get(key);
  }

  private static String compute(PublicKey key) throws JOSEException {
    return jwk(key).computeThumbprint().toString();
  }

  private static JWK jwk(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return new RSAKey.Builder(rsa).build();
    }
    if (key instanceof ECPublicKey ec) {
      return new ECKey.Builder(Curve.forECParameterSpec(ec.getParams()), ec).build();
    }
    // RFC 8410 §4: the key itself stands at the end of its X.509 form.
    byte[] encoded = key.getEncoded();
    byte[] point = Arrays.copyOfRange(encoded, encoded.length - ED25519_BYTES, encoded.length);
    return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(point)).build();
  }
}
