package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.runtime.Yardsticks;
import org.scopewarden.runtime.keys.KeySetException;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.SigningKeys;

/** Any signed message against any key set: the vectors of the standards, and confusions of keys. */
final class JwsVerifierTest {

  private static final String PAYLOAD = "any text at all";

  @ParameterizedTest
  @EnumSource
  void opensWhatEachAlgorithmSigned(SignatureAlgorithm algorithm) throws Exception {
    SigningKeys keys = SigningKeys.of(algorithm);
    String jws = sign("{\"alg\":\"" + algorithm.jwaName() + "\"}", PAYLOAD, keys);
    JwsVerifier verifier = JwsVerifier.of(set(jwk(keys)));

    assertThat(new String(verifier.payload(jws), StandardCharsets.UTF_8)).isEqualTo(PAYLOAD);
    assertThat(verdict(JwsVerifier.of(set(jwk(SigningKeys.other(algorithm)))), jws))
        .isEqualTo("bad_signature");
    assertThat(verdict(verifier, jws + "A")).isIn("malformed_token", "bad_signature");
  }

  @Test
  void needsNoObjectForAPayload() throws Exception {
    SigningKeys keys = SigningKeys.of(SignatureAlgorithm.ES256);
    JwsVerifier verifier = JwsVerifier.of(set(jwk(keys)));

    assertThat(verifier.payload(sign("{\"alg\":\"ES256\"}", "", keys))).isEmpty();
    assertThat(verifier.payload(sign("{\"alg\":\"ES256\",\"cty\":\"text/plain\"}", "x", keys)))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'alg':'none'} | algorithm_not_allowed",
        "{'alg':'None'} | algorithm_not_allowed",
        "{'alg':'HS1'} | algorithm_not_allowed",
        "{'alg':''} | algorithm_not_allowed",
        "{'alg':'ES384'} | unknown_key",
        "{'alg':'HS256'} | unknown_key",
        "{'alg':'ES256','kid':'other'} | unknown_key",
        "{'alg':'ES256','crit':['exp'],'exp':1} | unsupported_header",
        "{'alg':'ES256','b64':false} | unsupported_header",
        "{'typ':'JWT'} | unsupported_header",
      })
  @Tag("JWT-06")
  @Tag("JWT-07")
  void refusesInTheHeaderWhatTokensMayNotHave(String header, String verdict) throws Exception {
    SigningKeys keys = SigningKeys.of(SignatureAlgorithm.ES256);

    assertThat(
            verdict(JwsVerifier.of(set(jwk(keys))), sign(header.replace('\'', '"'), PAYLOAD, keys)))
        .isEqualTo(verdict);
  }

  @Test
  void refusesWhatIsNoKeySet() {
    assertThatThrownBy(() -> JwsVerifier.of("{}"))
        .isInstanceOf(KeySetException.class)
        .hasMessage("the JWK Set is no JWK Set: it has no array named \"keys\"");
  }

  record Vector(String name, String keys, String jws, String payload) {

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cookbook")
  void opensTheCookbook(Vector vector) throws Exception {
    JwsVerifier verifier = JwsVerifier.of(vector.keys());

    assertThat(new String(verifier.payload(vector.jws()), StandardCharsets.UTF_8))
        .isEqualTo(vector.payload());
  }

  static Stream<Vector> cookbook() {
    return Stream.of(
            "jws/4_1.rsa_v15_signature",
            "jws/4_2.rsa-pss_signature",
            "jws/4_3.ecdsa_signature",
            "jws/4_4.hmac-sha2_integrity_protection",
            "curve25519/jws")
        .map(JwsVerifierTest::vector);
  }

  @Test
  void opensTheExampleOfTheStandard() throws Exception {
    Map<?, ?> example = member(Yardsticks.json("rfc-vectors/known_answers.json"), "jwt7519");
    JwsVerifier verifier =
        JwsVerifier.of(set(Map.of("kty", "oct", "k", Objects.requireNonNull(example.get("key")))));

    assertThat(verifier.payload((String) Objects.requireNonNull(example.get("token"))))
        .asString(StandardCharsets.UTF_8)
        .startsWith("{\"iss\":\"joe\",");
  }

  @Test
  @Tag("JWT-13")
  void refusesWhatTheCookbookDetachesOrLeavesUnencoded() throws Exception {
    Vector detached = vector("jws/4_5.signature_with_detached_content");
    Vector plain = vector("rfc7797/hmac-sha2_b64_false");

    assertThat(verdict(JwsVerifier.of(detached.keys()), detached.jws())).isEqualTo("bad_signature");
    assertThat(verdict(JwsVerifier.of(plain.keys()), plain.jws())).isEqualTo("malformed_token");
  }

  static Stream<String> encrypted() {
    return Stream.concat(
        Yardsticks.files("rfc7520/jwe", "5_")
            .map(file -> member(Yardsticks.json("rfc7520/jwe/" + file.getFileName()), "output"))
            .filter(output -> output.containsKey("compact"))
            .map(output -> (String) Objects.requireNonNull(output.get("compact"))),
        Yardsticks.objects(Yardsticks.json("wycheproof/json_web_crypto_test.json"), "testGroups")
            .stream()
            .flatMap(group -> Yardsticks.objects(group, "tests").stream())
            .filter(test -> test.get("jwe") instanceof String)
            .map(test -> (String) test.get("jwe")));
  }

  @Test
  @Tag("JWT-17")
  @Tag("JWT-19")
  @Tag("JE-003")
  @Tag("JE-008")
  void refusesEverythingEncryptedAlike() throws Exception {
    JwsVerifier verifier = JwsVerifier.of(set(jwk(SigningKeys.of(SignatureAlgorithm.RS256))));

    assertThat(encrypted()).hasSizeGreaterThan(30);
    assertThat(encrypted().map(jwe -> verdict(verifier, jwe)).distinct())
        .containsExactly("malformed_token");
  }

  /** The public key in every spelling that a confused verifier might take for a secret. */
  static Stream<byte[]> spellings() {
    return Stream.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)
        .map(algorithm -> (PublicKey) SigningKeys.of(algorithm).verifying())
        .flatMap(JwsVerifierTest::spellings);
  }

  private static Stream<byte[]> spellings(PublicKey key) {
    byte[] der = key.getEncoded();
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    String pem = "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----";
    Stream<String> texts =
        Stream.of(
            pem, pem + "\n", "\n" + pem, " " + pem, pem.replace("\n", "\r\n"), lines, json(key));
    return Stream.concat(Stream.of(der), texts.map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String json(PublicKey key) {
    return key instanceof RSAPublicKey rsa
        ? new RSAKey.Builder(rsa).build().toJSONString()
        : ec((ECPublicKey) key).toJSONString();
  }

  private static ECKey ec(ECPublicKey key) {
    return new ECKey.Builder(Curve.forECParameterSpec(key.getParams()), key).build();
  }

  @ParameterizedTest
  @MethodSource("spellings")
  @Tag("JH-004")
  @Tag("JH-005")
  @Tag("JWT-09")
  void takesNoPublicKeyForASecret(byte[] spelling) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(spelling, "HMAC"));
    String content = content("{\"alg\":\"HS256\"}", PAYLOAD);
    String jws =
        content + "." + TestIssuer.encode(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));

    assertThat(
            verdict(
                JwsVerifier.of(
                    set(
                        jwk(SigningKeys.of(SignatureAlgorithm.RS256)),
                        jwk(SigningKeys.of(SignatureAlgorithm.ES256)))),
                jws))
        .isEqualTo("unknown_key");
  }

  private static Vector vector(String name) {
    Map<String, @Nullable Object> file = Yardsticks.json("rfc7520/" + name + ".json");
    Map<?, ?> input = member(file, "input");
    return new Vector(
        name,
        "{\"keys\":[" + Json.of(input.get("key")) + "]}",
        (String) Objects.requireNonNull(member(file, "output").get("compact")),
        (String) Objects.requireNonNull(input.get("payload")));
  }

  private static Map<?, ?> member(Map<String, @Nullable Object> object, String name) {
    return (Map<?, ?>) Objects.requireNonNull(object.get(name));
  }

  private static String set(Map<?, ?>... keys) {
    return Json.of(Map.of("keys", List.of(keys)));
  }

  private static Map<?, ?> jwk(SigningKeys keys) {
    if (keys.verifying() instanceof RSAPublicKey rsa) {
      return new RSAKey.Builder(rsa).build().toJSONObject();
    }
    if (keys.verifying() instanceof ECPublicKey ec) {
      return ec(ec).toJSONObject();
    }
    byte[] octets = keys.verifying().getEncoded();
    return keys.algorithm().isSymmetric()
        ? Map.of("kty", "oct", "k", TestIssuer.encode(octets))
        : Map.of(
            "kty", "OKP",
            "crv", "Ed25519",
            "x", TestIssuer.encode(Arrays.copyOfRange(octets, octets.length - 32, octets.length)));
  }

  private static String content(String header, String payload) {
    return TestIssuer.encode(header.getBytes(StandardCharsets.UTF_8))
        + "."
        + TestIssuer.encode(payload.getBytes(StandardCharsets.UTF_8));
  }

  private static String sign(String header, String payload, SigningKeys keys) {
    String content = content(header, payload);
    return content
        + "."
        + TestIssuer.encode(keys.sign(content.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String verdict(JwsVerifier verifier, String jws) {
    try {
      verifier.payload(jws);
      return "accepted";
    } catch (TokenRefusedException e) {
      return e.refusal().code();
    }
  }
}
