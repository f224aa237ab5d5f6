package org.scopewarden.contract.attacks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.testsecrets.UsedSecrets;

/** Sets of keys with bad ones among them: the good ones work, the bad ones verify nothing. */
final class KeySetAttackTest {

  private static final byte[] SECRET =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final TokenMint mint = new TokenMint();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "1",
        "{}",
        "{\"kty\":\"EC\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"bad\",\"x\":\"AAAA\",\"y\":\"AAAA\"}",
        "{\"kty\":\"RSA\",\"kid\":\"bad\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
        "{\"kty\":\"unheard-of\",\"kid\":\"bad\"}",
        "{\"kty\":\"oct\",\"kid\":\"bad\",\"k\":\"\"}"
      })
  @Tag("JK-018")
  @Tag("KEY-04")
  void aBadKeyAmongGoodOnesIsSkipped(String bad) {
    ask(set(bad + "," + mint.publicKey()), mint.token("notes:read")).isOk("notes");
  }

  @Test
  @Tag("JK-015")
  void ofTenThousandKeysTheFirstCount() {
    String many = ",{\"kty\":\"EC\"}".repeat(10_000);

    ask(set(mint.publicKey() + many), mint.token("notes:read")).isOk("notes");
  }

  @Test
  @Tag("JK-020")
  @Tag("KEY-06")
  void aPublishedSecretIsNone() throws Exception {
    String secret =
        "{\"kty\":\"oct\",\"kid\":\"s\",\"alg\":\"HS256\",\"k\":\""
            + UsedSecrets.use(Base64URL.encode(SECRET).toString())
            + "\"}";

    ask(set(secret + "," + mint.publicKey()), hmac())
        .isRefused(401)
        .challenges("error", "invalid_token", "scope", "notes:read");
  }

  private String hmac() throws ParseException, JOSEException {
    JWTClaimsSet claims = SignedJWT.parse(mint.token("notes:read")).getJWTClaimsSet();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256)
            .type(new JOSEObjectType("at+jwt"))
            .keyID("s")
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(new MACSigner(SECRET));
    return UsedSecrets.use(token.serialize());
  }

  private static String set(String keys) {
    return "{\"keys\":[" + keys + "]}";
  }

  private static Answer ask(String set, String token) {
    try (FaultyServer keys = FaultyServer.start(Faults.json(set));
        GuardedServer server =
            GuardedServer.start(GuardedServer.trusting(keys.address("/jwks")).build())) {
      return server.client().get("notes", Client.authorization("Bearer " + token));
    }
  }
}
