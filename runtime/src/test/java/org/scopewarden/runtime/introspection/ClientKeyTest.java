package org.scopewarden.runtime.introspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.testsecrets.UsedSecrets;

/** Which keys this server may have, and that no message shows one. */
final class ClientKeyTest {

  private static final String UNSUITABLE =
      "holds a key whose alg is none of RS256 to RS512, PS256 to PS512 and ES256 to ES512";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"kty\":\"EC\"}",
        "{\"kty\":\"EC\",\"kty\":\"EC\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\",\"d\":\"leaked\"}",
        "-----BEGIN PRIVATE KEY-----"
      })
  void refusesWhatIsNoKeyAndShowsNothingOfIt(String text) {
    assertThatThrownBy(() -> ClientKey.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("holds no JWK")
        .hasNoCause();
  }

  @Test
  void refusesAKeyThatIsPublic() {
    assertRefused(ClientKeys.es256().toPublicJWK(), "holds no private key");
  }

  @Test
  void refusesAKeyWithoutASuitableAlgorithm() throws Exception {
    ECKey unnamed = new ECKey.Builder(ClientKeys.es256()).algorithm(null).build();

    assertRefused(unnamed, UNSUITABLE);
    assertRefused(ClientKeys.of(Curve.P_256, "none"), UNSUITABLE);
    assertRefused(ClientKeys.of(Curve.P_256, "es256"), UNSUITABLE);
    JWK shared = new OctetSequenceKeyGenerator(256).algorithm(JWSAlgorithm.HS256).generate();
    UsedSecrets.use(shared.toOctetSequenceKey().getKeyValue().toString());
    assertRefused(shared, UNSUITABLE);
  }

  @Test
  void refusesAKeyThatCannotSignByItsAlgorithm() throws Exception {
    String problem = "holds a key that does not fit its alg";

    assertRefused(ClientKeys.of(Curve.P_256, "ES384"), problem);
    assertRefused(ClientKeys.of(Curve.P_256, "RS256"), problem);
    RSAKey weak = new RSAKeyGenerator(1024, true).algorithm(JWSAlgorithm.RS256).generate();
    UsedSecrets.use(weak.getPrivateExponent().toString());
    assertRefused(weak, problem);
  }

  /** Its factors make it a private key to the library, and not one that signs. */
  @Test
  void refusesAnRsaKeyWithoutItsExponent() throws Exception {
    RSAKey rsa = new RSAKeyGenerator(2048).algorithm(JWSAlgorithm.RS256).generate();
    UsedSecrets.use(rsa.getPrivateExponent().toString());
    Map<String, Object> members = new HashMap<>(rsa.toJSONObject());
    members.remove("d");

    assertRefused(members);
  }

  /** Whoever verifies knows the public part alone, which is not this one's. */
  @Test
  void refusesAKeyWhosePartsAreThoseOfTwo() {
    Map<String, Object> members = new HashMap<>(ClientKeys.es256().toJSONObject());
    members.put("d", ClientKeys.of(Curve.P_256, "ES256").getD().toString());

    assertRefused(members);
  }

  private static void assertRefused(Map<String, Object> members) {
    byte[] file = JSONObjectUtils.toJSONString(members).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> ClientKey.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("holds a key that does not fit its alg")
        .hasNoCause();
  }

  @Test
  void signsByItsAlgorithmAndNamesItself() throws Exception {
    assertSigns(ClientKeys.es256());
    assertSigns(ClientKeys.of(Curve.P_384, "ES384"));
    RSAKey rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    UsedSecrets.use(rsa.getPrivateExponent().toString());
    assertSigns(new RSAKey.Builder(rsa).algorithm(JWSAlgorithm.RS256).build());
    assertSigns(new RSAKey.Builder(rsa).algorithm(JWSAlgorithm.PS512).build());
  }

  @Test
  void isNotShown() {
    assertThat(ClientKey.read(ClientKeys.file(ClientKeys.es256()))).hasToString("(private key)");
  }

  private static void assertRefused(JWK key, String problem) {
    assertThatThrownBy(() -> read(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(problem)
        .hasNoCause();
  }

  private static void assertSigns(JWK key) throws Exception {
    SignedJWT signed =
        SignedJWT.parse(read(key).sign(new JWTClaimsSet.Builder().subject("rs").build()));
    JWSVerifier verifier =
        new DefaultJWSVerifierFactory()
            .createJWSVerifier(signed.getHeader(), ((AsymmetricJWK) key).toPublicKey());

    assertThat(signed.getHeader().getAlgorithm().getName()).isEqualTo(key.getAlgorithm().getName());
    assertThat(signed.getHeader().getKeyID()).isEqualTo(key.getKeyID());
    assertThat(signed.verify(verifier)).isTrue();
  }

  private static ClientKey read(JWK key) {
    return ClientKey.read(key.toJSONString().getBytes(StandardCharsets.UTF_8));
  }
}
