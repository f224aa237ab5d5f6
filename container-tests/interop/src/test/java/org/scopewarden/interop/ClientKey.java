package org.scopewarden.interop;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scopewarden.testsecrets.UsedSecrets;

/**
 * The throw-away key of a client that authenticates by it.
 *
 * @param file holds it, with its private part
 * @param publicKeys the same as a JWK Set, without
 */
record ClientKey(Path file, String publicKeys) {

  /** A new one, in {@code file}. */
  static ClientKey write(Path file) throws IOException {
    try {
      ECKey key =
          new ECKeyGenerator(Curve.P_256)
              .keyID("throw-away")
              .algorithm(JWSAlgorithm.ES256)
              // Keycloak takes no notice of a key that does not say what it is for.
              .keyUse(KeyUse.SIGNATURE)
              .generate();
      UsedSecrets.use(key.getD().toString());
      Files.writeString(file, key.toJSONString());
      return new ClientKey(file, new JWKSet(key.toPublicJWK()).toString());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
