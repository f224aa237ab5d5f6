package org.scopewarden.runtime.token;

import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scopewarden.testsecrets.UsedSecrets;

/** Signs whatever a test wants signed, by the private keys of the vectors. */
public final class TestIssuer {

  /** A header that nobody objects to. */
  public static final String HEADER = "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"ec1\"}";

  private TestIssuer() {}

  /** Claims that nobody objects to, at the time of the vectors. */
  public static Claimed claims() {
    return new Claimed(new LinkedHashMap<>())
        .with("iss", "https://as.example")
        .with("sub", "user-1")
        .with("aud", "https://api.example")
        .with("client_id", "svc")
        .with("iat", 1_799_999_990L)
        .with("exp", 1_800_000_300L)
        .with("jti", "j-1")
        .with("scope", "orders.read");
  }

  /** Claims under construction. */
  public record Claimed(Map<String, @Nullable Object> members) {

    public Claimed with(String name, @Nullable Object value) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
      copy.put(name, value);
      return new Claimed(copy);
    }

    public Claimed without(String name) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
      copy.remove(name);
      return new Claimed(copy);
    }

    public String token() {
      return sign(HEADER, json());
    }

    public String json() {
      return Json.of(members);
    }
  }

  /** A token with this header and these claims, signed by ES256. */
  public static String sign(String header, String claims) {
    return sign(header, claims.getBytes(StandardCharsets.UTF_8));
  }

  public static String sign(String header, byte[] claims) {
    return sign(
        header.getBytes(StandardCharsets.UTF_8), claims, "SHA256withECDSAinP1363Format", "ec1");
  }

  /** A token signed by the key {@code kid} with a JCA algorithm that fits it. */
  public static String sign(byte[] header, byte[] claims, String algorithm, String kid) {
    String content = encode(header) + "." + encode(claims);
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key(kid));
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return UsedSecrets.use(content + "." + encode(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @SuppressWarnings("unchecked")
  private static PrivateKey key(String kid) throws GeneralSecurityException {
    Map<String, Object> jwk = (Map<String, Object>) JwtVectors.privateKey(kid);
    UsedSecrets.use((String) Objects.requireNonNull(jwk.get("d")));
    if ("OKP".equals(jwk.get("kty"))) {
      byte[] seed = Base64.getUrlDecoder().decode((String) Objects.requireNonNull(jwk.get("d")));
      return KeyFactory.getInstance("Ed25519")
          .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }
    try {
      return ((AsymmetricJWK) JWK.parse(jwk)).toPrivateKey();
    } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
