package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.runtime.Yardsticks;

/** The signature checks themselves, and what the JDK makes of bytes that are none. */
final class SignatureAlgorithmTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @ParameterizedTest
  @EnumSource
  void verifiesWhatWasSigned(SignatureAlgorithm algorithm) throws Exception {
    KeyPair pair = pair(algorithm);
    byte[] signature = sign(algorithm, pair);

    assertThat(algorithm.verifies(pair.getPublic(), CONTENT, signature)).isTrue();
    assertThat(algorithm.verifies(pair.getPublic(), new byte[0], signature)).isFalse();
    assertThat(algorithm.verifies(pair(algorithm).getPublic(), CONTENT, signature)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void refusesBytesThatAreNoSignature(SignatureAlgorithm algorithm) throws Exception {
    KeyPair pair = pair(algorithm);
    byte[] signature = sign(algorithm, pair);

    for (int length = 0; length < signature.length + 70; length++) {
      if (length != signature.length) {
        assertThat(algorithm.verifies(pair.getPublic(), CONTENT, Arrays.copyOf(signature, length)))
            .isFalse();
      }
      byte[] filled = new byte[length];
      assertThat(algorithm.verifies(pair.getPublic(), CONTENT, filled)).isFalse();
      Arrays.fill(filled, (byte) -1);
      assertThat(algorithm.verifies(pair.getPublic(), CONTENT, filled)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesKeysOfAnotherKind(SignatureAlgorithm algorithm) throws Exception {
    byte[] signature = sign(algorithm, pair(algorithm));
    for (SignatureAlgorithm other : SignatureAlgorithm.values()) {
      assertThat(algorithm.verifies(pair(other).getPublic(), CONTENT, signature)).isFalse();
    }
  }

  @Test
  void refusesAnRsaSignatureUnderTheOtherPadding() throws Exception {
    KeyPair pair = pair(SignatureAlgorithm.RS256);

    assertThat(
            SignatureAlgorithm.PS256.verifies(
                pair.getPublic(), CONTENT, sign(SignatureAlgorithm.RS256, pair)))
        .isFalse();
    assertThat(
            SignatureAlgorithm.RS256.verifies(
                pair.getPublic(), CONTENT, sign(SignatureAlgorithm.PS256, pair)))
        .isFalse();
  }

  @Test
  void refusesZeroInEitherHalf() throws Exception {
    KeyPair pair = pair(SignatureAlgorithm.ES256);
    byte[] signature = sign(SignatureAlgorithm.ES256, pair);
    byte[] noR = signature.clone();
    Arrays.fill(noR, 0, 32, (byte) 0);
    byte[] noS = signature.clone();
    Arrays.fill(noS, 32, 64, (byte) 0);

    assertThat(SignatureAlgorithm.ES256.verifies(pair.getPublic(), CONTENT, noR)).isFalse();
    assertThat(SignatureAlgorithm.ES256.verifies(pair.getPublic(), CONTENT, noS)).isFalse();
  }

  @Test
  void hasLiteralNames() {
    assertThat(SignatureAlgorithm.named("EdDSA")).contains(SignatureAlgorithm.EDDSA);
    assertThat(SignatureAlgorithm.named("Ed25519")).contains(SignatureAlgorithm.EDDSA);
    assertThat(Stream.of("", "none", "HS256", "rs256", "RS256 ", "EDDSA", "Ed448", "ES384"))
        .allMatch(name -> SignatureAlgorithm.named(name).isEmpty());
    for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
      assertThat(SignatureAlgorithm.named(algorithm.jwaName())).contains(algorithm);
    }
  }

  /**
   * Valid signatures whose r is the x-coordinate less n, which some JDKs refuse. One signature in
   * 2^128 is such, and to refuse it is safe.
   */
  private static final Pattern REDUCED =
      Pattern.compile("115: k\\*G has a large x-coordinate|257: r = 3, x = n \\+ 3 .*");

  record Row(String name, PublicKey key, String content, String signature, boolean valid) {

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ecdsa")
  void decidesEs256AsWycheproof(Row row) {
    boolean verified =
        SignatureAlgorithm.ES256.verifies(row.key(), hex(row.content()), hex(row.signature()));

    assertThat(verified).isIn(row.valid(), row.valid() && !REDUCED.matcher(row.name()).matches());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ed25519")
  void decidesEdDsaAsWycheproof(Row row) {
    assertThat(
            SignatureAlgorithm.EDDSA.verifies(row.key(), hex(row.content()), hex(row.signature())))
        .isEqualTo(row.valid());
  }

  /** Skipped, and says so, where the yardstick is missing; rows alone would vanish silently. */
  @Test
  void isMeasuredByTheWholeOfWycheproof() {
    assertThat(ecdsa()).hasSize(262);
    assertThat(ed25519()).hasSize(151);
  }

  static Stream<Row> ecdsa() {
    return rows("wycheproof/ecdsa_secp256r1_sha256_p1363_test.json");
  }

  static Stream<Row> ed25519() {
    return rows("wycheproof/ed25519_test.json");
  }

  private static Stream<Row> rows(String file) {
    return Yardsticks.objects(Yardsticks.json(file), "testGroups").stream()
        .flatMap(group ->
            Yardsticks.objects(group, "tests").stream()
                .map(test -> row(key((Map<?, ?>) group.get("publicKey")), test)));
  }

  private static Row row(PublicKey key, Map<String, Object> test) {
    return new Row(
        test.get("tcId") + ": " + test.get("comment"),
        key,
        String.valueOf(test.get("msg")),
        String.valueOf(test.get("sig")),
        "valid".equals(test.get("result")));
  }

  private static PublicKey key(@Nullable Map<?, ?> key) {
    Map<?, ?> members = Objects.requireNonNull(key);
    try {
      if (members.containsKey("pk")) {
        return Ed25519Point.decode(hex(members.get("pk")));
      }
      ECPoint point =
          new ECPoint(
              new BigInteger(1, hex(members.get("wx"))), new BigInteger(1, hex(members.get("wy"))));
      AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
      curve.init(new ECGenParameterSpec("secp256r1"));
      return KeyFactory.getInstance("EC")
          .generatePublic(
              new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hex(@Nullable Object text) {
    String digits = String.valueOf(text);
    return HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : "0" + digits);
  }

  private static KeyPair pair(SignatureAlgorithm algorithm) throws Exception {
    return switch (algorithm) {
      case RS256, PS256 -> generator("RSA", 2048).generateKeyPair();
      case ES256 -> generator("EC", 256).generateKeyPair();
      case EDDSA -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    };
  }

  private static KeyPairGenerator generator(String name, int size) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(name);
    generator.initialize(size);
    return generator;
  }

  private static byte[] sign(SignatureAlgorithm algorithm, KeyPair pair) throws Exception {
    Signature signature =
        Signature.getInstance(
            switch (algorithm) {
              case RS256 -> "SHA256withRSA";
              case PS256 -> "RSASSA-PSS";
              case ES256 -> "SHA256withECDSAinP1363Format";
              case EDDSA -> "Ed25519";
            });
    if (algorithm == SignatureAlgorithm.PS256) {
      signature.setParameter(
          new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    }
    signature.initSign(pair.getPrivate());
    signature.update(CONTENT);
    return signature.sign();
  }
}
