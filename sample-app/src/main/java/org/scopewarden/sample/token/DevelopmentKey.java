package org.scopewarden.sample.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.scopewarden.sample.StartException;

/**
 * A key pair that stands for an issuer's while there is none: the private key, which only its owner
 * may read, and beside it the JWK Set that the server trusts.
 */
public final class DevelopmentKey {

  private static final String PRIVATE = "development-key.json";
  private static final String PUBLIC = "jwks.json";

  private final ECKey key;

  private DevelopmentKey(ECKey key) {
    this.key = key;
  }

  /** Where the JWK Set is that belongs to the key in {@code home}. */
  public static Path jwksFile(Path home) {
    return home.resolve(PUBLIC);
  }

  /**
   * The key in {@code home}, made now if there is none.
   *
   * @throws StartException if it cannot be used or could be read by others
   */
  public static DevelopmentKey open(Path home) {
    try {
      PrivateFile.makeDirectory(home);
      if (PrivateFile.isWritableByOthers(home)) {
        throw new StartException(
            home + " may be written by others, who could put their own key there: chmod 700 it");
      }
      Path file = home.resolve(PRIVATE);
      if (!Files.exists(file)) {
        PrivateFile.create(file, generate().toJSONString());
      }
      DevelopmentKey key = new DevelopmentKey(read(file));
      PrivateFile.replace(jwksFile(home), new JWKSet(key.key).toString(true));
      return key;
    } catch (AccessDeniedException e) {
      throw new StartException("There is no permission to use " + e.getFile(), e);
    } catch (FileAlreadyExistsException e) {
      throw new StartException("sample.home is " + home + ", which is no directory", e);
    } catch (IOException e) {
      throw new StartException(
          "The development key in " + home + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static ECKey generate() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  private static ECKey read(Path file) throws IOException {
    if (PrivateFile.isOpenToOthers(file)) {
      throw new StartException(
          file + " is a private key that others may read: delete it, and a new one is made");
    }
    try {
      ECKey key = ECKey.parse(Files.readString(file));
      if (key.isPrivate() && key.getCurve().equals(Curve.P_256) && key.getKeyID() != null) {
        return key;
      }
    } catch (ParseException | IllegalArgumentException e) {
      // Said below, as for any other content; the parser's message could quote the key.
    }
    throw new StartException(
        file + " holds no private key for ES256: delete it, and a new one is made");
  }

  ECKey pair() {
    return key;
  }
}
