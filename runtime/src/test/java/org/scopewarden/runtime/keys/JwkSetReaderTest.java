package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;
import org.scopewarden.runtime.token.Json;
import org.scopewarden.runtime.token.JwtVectors;
import org.slf4j.LoggerFactory;

/** Which keys of a set are used, and what is said about the others. */
final class JwkSetReaderTest {

  private static final KeyRules SECRETS = KeyRules.PUBLIC.withSecrets(true);

  private final Logger logger = (Logger) LoggerFactory.getLogger(JwkSetReader.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
  }

  @Test
  @Tag("KEY-04")
  @Tag("KEY-05")
  void takesTheSoundKeysAndSkipsTheOthers() {
    KeySet keys = JwtVectors.keys();

    assertThat(keys.matching("rs1", SignatureAlgorithm.RS256)).hasSize(1);
    assertThat(keys.matching("ps1", SignatureAlgorithm.PS256)).hasSize(1);
    assertThat(keys.matching("ec1", SignatureAlgorithm.ES256)).hasSize(1);
    assertThat(keys.matching("ed1", SignatureAlgorithm.EDDSA)).hasSize(1);
    assertThat(keys.matching("ps1", SignatureAlgorithm.RS256)).isEmpty();
    assertThat(keys.matching("enc1", SignatureAlgorithm.RS256)).isEmpty();
    assertThat(messages())
        .containsExactly(
            "the vectors: key \"enc1\" is skipped: its use is not sig",
            "the vectors: key \"pq1\" is skipped: it is no well-formed JWK of a known kind");
  }

  @ParameterizedTest(name = "{0} {1}={2}: {3}")
  @CsvSource({
    "ec1, use, enc, its use is not sig",
    "ec1, alg, ES512, 'its alg is not supported, or not for such a key'",
    "ec1, alg, RS256, 'its alg is not supported, or not for such a key'",
    "ec1, alg, none, 'its alg is not supported, or not for such a key'",
    "ec1, crv, P-384, it is no well-formed JWK of a known kind",
    "ec1, crv, secp256k1, it is no well-formed JWK of a known kind",
    "ec1, x, AAAA, it is no well-formed JWK of a known kind",
    "ec1, kty, RSA, it is no well-formed JWK of a known kind",
    "ec1, kty, oct, it is no well-formed JWK of a known kind",
    "ed1, crv, X25519, its kty or crv is not supported",
    "ed1, crv, Ed448, its kty or crv is not supported",
    "ed1, alg, ES256, 'its alg is not supported, or not for such a key'",
    "ed1, x, AAAA, its x is not 32 octets long",
    "rs1, alg, ES512, 'its alg is not supported, or not for such a key'",
    "rs1, alg, RSA-OAEP, 'its alg is not supported, or not for such a key'",
    "rs1, alg, HS256, 'its alg is not supported, or not for such a key'",
    "rs1, e, AQ, its e is even or 1",
    "rs1, e, AQAA, its e is even or 1",
    "rs1, n, AQAB, its n has not 2048 to 8192 bits",
    "rs1, k, 1, ''",
  })
  @Tag("KEY-04")
  @Tag("KEY-05")
  @Tag("KEY-07")
  @Tag("SK-008")
  @Tag("SK-010")
  @Tag("SK-015")
  void judgesEachMember(String kid, String member, String value, String reason) throws Exception {
    KeySet keys = read(key(kid).with(member, value));

    assertThat(keys.isEmpty()).isEqualTo(!reason.isEmpty());
    assertThat(messages())
        .isEqualTo(
            reason.isEmpty()
                ? List.of()
                : List.of("a test: key \"" + kid + "\" is skipped: " + reason));
  }

  @Test
  @Tag("JWT-16")
  @Tag("SK-008")
  @Tag("SK-009")
  void boundsRsaKeys() throws Exception {
    assertThat(read(key("rs1").with("n", modulus(2047))).isEmpty()).isTrue();
    assertThat(read(key("rs1").with("n", modulus(2048))).isEmpty()).isFalse();
    assertThat(read(key("rs1").with("n", modulus(8192))).isEmpty()).isFalse();
    assertThat(read(key("rs1").with("n", modulus(8193))).isEmpty()).isTrue();
    assertThat(read(key("rs1").with("e", "Aw")).isEmpty()).isFalse();
  }

  /** Each power of 65537 is one modulo each prime: so are the moduli of the flawed generator. */
  @Test
  @Tag("SK-008")
  void refusesAModulusOfTheFlawedGenerator() throws Exception {
    BigInteger power = BigInteger.valueOf(65_537).pow(130);

    assertThat(read(key("rs1").with("n", encode(power.toByteArray()))).isEmpty()).isTrue();
    assertThat(messages()).containsExactly("a test: key \"rs1\" is skipped: its n can be factored");
  }

  /** The base point of secp256k1 (SEC 2 §2.4.1), which is a sound point of a curve of no use. */
  @Test
  @Tag("SK-010")
  void skipsSoundPointsOfOtherCurves() throws Exception {
    String x = "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
    String y = "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8";
    Members bitcoin =
        key("ec1")
            .without("alg")
            .with("crv", "secp256k1")
            .with("x", encode(HexFormat.of().parseHex(x)))
            .with("y", encode(HexFormat.of().parseHex(y)));

    assertThat(read(bitcoin).isEmpty()).isTrue();
    assertThat(messages())
        .containsExactly("a test: key \"ec1\" is skipped: its kty or crv is not supported");
  }

  @Test
  void refusesAnEvenModulus() throws Exception {
    byte[] even = new byte[256];
    even[0] = -1;

    assertThat(read(key("rs1").with("n", encode(even))).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
      })
  @Tag("SK-016")
  void refusesPointsOfSmallOrderOrTwoSpellings(String hex) throws Exception {
    byte[] point = HexFormat.of().parseHex(hex);

    assertThat(read(key("ed1").with("x", encode(point))).isEmpty()).isTrue();
    assertThat(messages())
        .containsExactly("a test: key \"ed1\" is skipped: its x is no sound point");
  }

  @Test
  @Tag("KEY-05")
  void readsKeyOps() throws Exception {
    assertThat(read(key("ec1").with("key_ops", List.of("verify")).without("use")).isEmpty())
        .isFalse();
    assertThat(read(key("ec1").with("key_ops", List.of("sign")).without("use")).isEmpty()).isTrue();
    assertThat(read(key("ec1").with("key_ops", List.of()).without("use")).isEmpty()).isTrue();
  }

  @Test
  @Tag("JK-021")
  @Tag("SK-017")
  void givesAKeyWithoutAlgOneAlgorithm() throws Exception {
    assertThat(read(key("rs1").without("alg")).matching("rs1", SignatureAlgorithm.RS256))
        .hasSize(1);
    assertThat(read(key("rs1").without("alg")).matching("rs1", SignatureAlgorithm.PS256)).isEmpty();
    assertThat(read(key("ec1").without("alg")).matching("ec1", SignatureAlgorithm.ES256))
        .hasSize(1);
    assertThat(read(key("ed1").without("alg")).matching("ed1", SignatureAlgorithm.EDDSA))
        .hasSize(1);
    assertThat(read(key("ed1").with("alg", "Ed25519")).matching("ed1", SignatureAlgorithm.EDDSA))
        .hasSize(1);
  }

  @Test
  @Tag("KEY-06")
  @Tag("SK-014")
  void usesThePublicPartOfAPrivateKeyAndWarns() throws Exception {
    Members secret = new Members(JwtVectors.privateKey("ec1")).with("kid", "oops");

    VerificationKey key = read(secret).matching("oops", SignatureAlgorithm.ES256).get(0);

    assertThat(key.key()).isInstanceOf(PublicKey.class);
    assertThat(messages())
        .containsExactly("a test: key \"oops\" is private: it should never have left its issuer");
  }

  @Test
  @Tag("JK-020")
  @Tag("SK-011")
  @Tag("KEY-06")
  void usesNoSecretUnlessToldTo() throws Exception {
    Members secret = secret(32).with("kid", "s");

    assertThat(read(secret).isEmpty()).isTrue();
    assertThat(read(secret.with("alg", "HS256")).isEmpty()).isTrue();
    assertThat(read(secret.with("alg", "RS256")).isEmpty()).isTrue();
    assertThat(messages())
        .hasSize(3)
        .containsOnly("a test: key \"s\" is skipped: it is a secret, which none from here may be");
  }

  @ParameterizedTest(name = "{0} octets for {1}: {2}")
  @CsvSource({
    "32, HS256, true",
    "31, HS256, false",
    "64, HS256, true",
    "48, HS384, true",
    "47, HS384, false",
    "64, HS512, true",
    "63, HS512, false",
    "0, HS256, false",
    "64, A256KW, false",
    "64, RS256, false",
    "64, ES256, false",
    "64, none, false",
  })
  @Tag("JWT-16")
  @Tag("SK-011")
  void usesSecretsThatAreLongEnough(int length, String alg, boolean used) throws Exception {
    KeySet keys = read(SECRETS, secret(length).with("kid", "s").with("alg", alg));

    assertThat(keys.isEmpty()).isEqualTo(!used);
    if (used) {
      VerificationKey key = keys.matching("s", SignatureAlgorithm.named(alg).orElseThrow()).get(0);
      assertThat(key.key()).isEqualTo(new SecretKeySpec(new byte[length], "NONE"));
      assertThat(messages()).isEmpty();
    }
  }

  @Test
  @Tag("JWT-09")
  @Tag("SK-012")
  void usesNoSecretThatStandsAmongPublicKeys() throws Exception {
    KeySet keys = read(SECRETS, secret(32).with("kid", "s").with("alg", "HS256"), key("ec1"));

    assertThat(keys.matching("s", SignatureAlgorithm.HS256)).isEmpty();
    assertThat(keys.matching("ec1", SignatureAlgorithm.ES256)).hasSize(1);
    assertThat(messages())
        .containsExactly("a test: its secrets are skipped: they stand among public keys");
  }

  @Test
  void skipsASecretBesideItsNamesake() throws Exception {
    Members one = secret(32).with("kid", "s").with("alg", "HS256");

    assertThat(read(SECRETS, one, secret(33).with("kid", "s").with("alg", "HS256")).isEmpty())
        .isTrue();
    assertThat(read(SECRETS, one, one).matching("s", SignatureAlgorithm.HS256)).hasSize(1);
  }

  @Test
  @Tag("JWT-08")
  @Tag("JK-021")
  void givesAKeyWithoutAlgWhatTheRulesSay() throws Exception {
    Members rsa = key("rs1").without("alg");
    KeyRules both = new KeyRules(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256), false);

    KeySet keys = read(both, rsa);
    assertThat(keys.matching("rs1", SignatureAlgorithm.RS256)).hasSize(1);
    assertThat(keys.matching("rs1", SignatureAlgorithm.PS256)).hasSize(1);
    assertThat(keys.matching("rs1", SignatureAlgorithm.RS384)).isEmpty();
    assertThat(read(both, key("rs1")).matching("rs1", SignatureAlgorithm.PS256)).isEmpty();
    assertThat(read(both, key("ec1").without("alg")).isEmpty()).isTrue();
    assertThat(messages())
        .containsExactly(
            "a test: key \"ec1\" is skipped: it has no alg, and may serve none without");
  }

  @Test
  @Tag("SK-010")
  void usesNoOtherCurve() throws Exception {
    // The generator, which is on its curve.
    Members koblitz =
        new Members(Map.of("kty", "EC", "crv", "secp256k1", "kid", "k"))
            .with("x", hex("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"))
            .with("y", hex("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"));

    assertThat(read(koblitz).isEmpty()).isTrue();
    assertThat(messages())
        .containsExactly("a test: key \"k\" is skipped: its kty or crv is not supported");
  }

  private static String hex(String octets) {
    return encode(HexFormat.of().parseHex(octets));
  }

  @ParameterizedTest
  @EnumSource(names = {"ES384", "ES512"})
  void readsTheOtherCurves(SignatureAlgorithm algorithm) throws Exception {
    ECPublicKey key = (ECPublicKey) SigningKeys.of(algorithm).verifying();
    Members jwk =
        new Members(
            new ECKey.Builder(Curve.forECParameterSpec(key.getParams()), key)
                .keyID("e")
                .build()
                .toJSONObject());

    assertThat(read(jwk).matching("e", algorithm)).hasSize(1);
    assertThat(read(jwk.with("alg", algorithm.jwaName())).matching("e", algorithm)).hasSize(1);
    assertThat(read(jwk.with("alg", "ES256")).isEmpty()).isTrue();
  }

  @Test
  @Tag("JK-022")
  void comparesAKeyWithItsCertificate() throws Exception {
    Members certified = resource("/certified-key.json");
    assertThat(read(certified).isEmpty()).isFalse();

    assertThat(read(certified.with("n", key("rs1").members().get("n"))).isEmpty()).isTrue();
    assertThat(read(certified.with("x5c", List.of("bm90IGEgY2VydA"))).isEmpty()).isTrue();
  }

  @Test
  @Tag("KEY-08")
  void skipsTwoKeysOfOneName() throws Exception {
    Members one = key("ec1");
    Members other = new Members(JwtVectors.privateKey("evil_ec")).without("d").with("kid", "ec1");

    assertThat(read(one, other).isEmpty()).isTrue();
    assertThat(messages()).contains("a test: key \"ec1\" is skipped: another has its kid");
    assertThat(read(one, one).matching("ec1", SignatureAlgorithm.ES256)).hasSize(1);
  }

  @Test
  @Tag("KEY-08")
  void tellsKeysOfOneNameApartByTheirAlgorithms() throws Exception {
    KeySet keys = read(key("ec1"), key("ed1").with("kid", "ec1"));

    assertThat(keys.matching("ec1", SignatureAlgorithm.ES256)).hasSize(1);
    assertThat(keys.matching("ec1", SignatureAlgorithm.EDDSA)).hasSize(1);
  }

  @Test
  @Tag("JH-021")
  @Tag("JH-022")
  void offersFourKeysAtMostToATokenThatNamesNone() throws Exception {
    Members[] six =
        IntStream.range(0, 6)
            .mapToObj(i -> key("ec1").with("kid", "k" + i))
            .toArray(Members[]::new);

    KeySet keys = read(six);

    assertThat(keys.matching(null, SignatureAlgorithm.ES256))
        .extracting(VerificationKey::kid)
        .containsExactly("k0", "k1", "k2", "k3");
    assertThat(keys.matching("k5", SignatureAlgorithm.ES256)).hasSize(1);
    assertThat(keys.matching(null, SignatureAlgorithm.RS256)).isEmpty();
  }

  @Test
  @Tag("JK-015")
  void looksAtAHundredKeys() throws Exception {
    Members[] many =
        IntStream.range(0, 101)
            .mapToObj(i -> key("ec1").with("kid", "k" + i))
            .toArray(Members[]::new);

    KeySet keys = read(many);

    assertThat(keys.matching("k99", SignatureAlgorithm.ES256)).hasSize(1);
    assertThat(keys.matching("k100", SignatureAlgorithm.ES256)).isEmpty();
    assertThat(messages()).containsExactly("a test holds 101 keys, the first 100 count");
  }

  @Test
  void knowsItsKeysAgain() throws Exception {
    VerificationKey key = read(key("ec1")).matching("ec1", SignatureAlgorithm.ES256).get(0);

    assertThat(read(key("ec1"), key("rs1")).contains(key)).isTrue();
    assertThat(read(key("rs1")).contains(key)).isFalse();
    assertThat(read(key("ec1").with("kid", "other")).contains(key)).isFalse();
    assertThat(read(key("ec1").without("kid")).contains(key)).isFalse();
  }

  @Test
  @Tag("OPS-03")
  @Tag("JWT-11")
  @Tag("JH-017")
  void escapesAndCutsAForeignKid() throws Exception {
    read(key("ec1").with("use", "enc").with("kid", "a\\r\\nforged \u0141" + "k".repeat(300)));

    assertThat(messages().get(0))
        .startsWith("a test: key \"a\\u005cr\\u005cnforged \\u0141kkk")
        .hasSizeLessThan(300)
        .endsWith("\"... is skipped: its use is not sig");
  }

  @Test
  @Tag("JK-018")
  @Tag("OPS-02")
  void saysNothingOfABrokenKey() throws Exception {
    KeySet keys =
        reader()
            .read(
                "{\"keys\":[1,null,{\"kty\":\"RSA\",\"n\":7,\"d\":\"t0psecret\"}]}"
                    .getBytes(StandardCharsets.UTF_8));

    assertThat(keys.isEmpty()).isTrue();
    assertThat(messages()).hasSize(3).noneMatch(message -> message.contains("t0psecret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "\"x\"",
        "{\"keys\":null}",
        "{\"keys\":{}}",
        "{\"keys\":\"x\"}",
        "{\"keys\":[],\"keys\":[]}",
        "{\"keys\":[]} x",
        "<html>"
      })
  @Tag("JK-017")
  @Tag("KEY-12")
  void refusesWhatIsNoJwkSet(String document) {
    assertThatThrownBy(() -> reader().read(document.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(KeySetException.class)
        .hasMessageStartingWith("a test is no JWK Set: ");
  }

  @Test
  @Tag("JK-013")
  void boundsTheDocument() throws Exception {
    byte[] longest =
        ("{\"keys\":[]}" + " ".repeat(512 * 1024 - 11)).getBytes(StandardCharsets.UTF_8);
    assertThat(reader().read(longest).isEmpty()).isTrue();

    assertThatThrownBy(() -> reader().read(Arrays.copyOf(longest, 512 * 1024 + 1)))
        .hasMessage("a test is longer than 512 kB");
  }

  private static Members secret(int length) {
    return new Members(Map.of("kty", "oct", "k", encode(new byte[length])));
  }

  private static JwkSetReader reader() {
    return new JwkSetReader("a test");
  }

  private static KeySet read(Members... keys) throws KeySetException {
    return read(KeyRules.PUBLIC, keys);
  }

  private static KeySet read(KeyRules rules, Members... keys) throws KeySetException {
    List<?> all = Arrays.stream(keys).map(Members::members).toList();
    return new JwkSetReader("a test", rules)
        .read(Json.of(Map.of("keys", all)).getBytes(StandardCharsets.UTF_8));
  }

  /** A key of the vectors. */
  private static Members key(String kid) {
    try {
      List<?> all =
          (List<?>) Objects.requireNonNull(StrictJson.object(JwtVectors.jwks()).get("keys"));
      return all.stream()
          .map(key -> new Members((Map<?, ?>) Objects.requireNonNull(key)))
          .filter(key -> kid.equals(key.members().get("kid")))
          .findFirst()
          .orElseThrow();
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Members resource(String name) throws Exception {
    try (InputStream file =
        Objects.requireNonNull(JwkSetReaderTest.class.getResourceAsStream(name))) {
      return new Members(StrictJson.object(file.readAllBytes()));
    }
  }

  private static String modulus(int bits) {
    return encode(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).toByteArray());
  }

  private static String encode(byte[] octets) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }

  private List<String> messages() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  /** The members of a key, to be changed. */
  private record Members(Map<?, ?> members) {

    Members with(String name, @Nullable Object value) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(members);
      copy.put(name, value);
      return new Members(copy);
    }

    Members without(String name) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(members);
      copy.remove(name);
      return new Members(copy);
    }
  }
}
