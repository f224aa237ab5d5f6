package org.scopewarden.runtime.introspection;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import org.scopewarden.testsecrets.UsedSecrets;

/** Throw-away keys of this server, whose private parts nobody may see. */
final class ClientKeys {

  private ClientKeys() {}

  /** A new one for ES256. */
  static ECKey es256() {
    return of(Curve.P_256, "ES256");
  }

  /** A new one named {@code rs-1} that claims to be for {@code algorithm}. */
  static ECKey of(Curve curve, String algorithm) {
    try {
      ECKey key =
          new ECKeyGenerator(curve).keyID("rs-1").algorithm(new Algorithm(algorithm)).generate();
      UsedSecrets.use(key.getD().toString());
      return key;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The octets of a file that holds it. */
  static byte[] file(ECKey key) {
    return key.toJSONString().getBytes(StandardCharsets.UTF_8);
  }
}
