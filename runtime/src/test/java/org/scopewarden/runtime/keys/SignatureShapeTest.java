package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureSpi;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signatures by the right key in the wrong shape, and one in a shape that is as right. */
final class SignatureShapeTest {

  private static final byte[] CONTENT = "header.claims".getBytes(StandardCharsets.US_ASCII);

  /** RFC 5480 §2.1.1.1: the order of P-256. */
  private static final BigInteger ORDER =
      new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

  private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);

  private static final KeyPair EC = pair();

  @Test
  @Tag("SK-003")
  void refusesDerAndOtherLengths() throws Exception {
    byte[] signature = signed("SHA256withECDSAinP1363Format");

    assertThat(verifies(signature)).isTrue();
    assertThat(verifies(signed("SHA256withECDSA"))).isFalse();
    assertThat(verifies(Arrays.copyOf(signature, 63))).isFalse();
    assertThat(verifies(Arrays.copyOf(signature, 65))).isFalse();
    assertThat(verifies(Arrays.copyOfRange(signature, 1, 64))).isFalse();
  }

  /** ECDSA has two signatures for one: whoever must tell replays apart cannot do it by them. */
  @Test
  @Tag("SK-004")
  void takesBothOfTheTwoSignatures() throws Exception {
    byte[] signature = signed("SHA256withECDSAinP1363Format");
    byte[] other = signature.clone();
    BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
    byte[] negated = octets(ORDER.subtract(s), 32);
    System.arraycopy(negated, 0, other, 32, 32);

    assertThat(other).isNotEqualTo(signature);
    assertThat(verifies(other)).isTrue();
  }

  /**
   * CVE-2022-21449: in JDK 15 to 18, before the fix, whatever is 0 modulo the order signs anything.
   * The provider here is worse: it says yes to everything.
   */
  @Test
  void asksNoProviderAboutNumbersThatAreNoneOfASignature() throws Exception {
    BigInteger one = BigInteger.ONE;
    BigInteger last = ORDER.subtract(one);

    withYes(() -> {
      assertThat(verifies(pair(one, last))).isTrue();
      assertThat(verifies(pair(last, one))).isTrue();
      for (BigInteger wrong : List.of(BigInteger.ZERO, ORDER, ORDER.add(one), LARGEST)) {
        assertThat(verifies(pair(wrong, one))).isFalse();
        assertThat(verifies(pair(one, wrong))).isFalse();
        assertThat(verifies(pair(wrong, wrong))).isFalse();
      }
    });
  }

  private static byte[] pair(BigInteger r, BigInteger s) {
    return ByteBuffer.allocate(64).put(octets(r, 32)).put(octets(s, 32)).array();
  }

  private static void withYes(Runnable test) {
    Provider provider =
        new Provider("yes", "1", "says yes") {
          private static final long serialVersionUID = 1L;
        };
    provider.put("Signature.SHA256withECDSAinP1363Format", Yes.class.getName());
    Security.insertProviderAt(provider, 1);
    try {
      test.run();
    } finally {
      Security.removeProvider("yes");
    }
  }

  /** Takes anything for a signature of anything. */
  public static final class Yes extends SignatureSpi {
    public Yes() {}

    @Override
    protected void engineInitVerify(PublicKey key) {}

    @Override
    protected void engineInitSign(PrivateKey key) {}

    @Override
    protected void engineUpdate(byte octet) {}

    @Override
    protected void engineUpdate(byte[] octets, int from, int length) {}

    @Override
    protected byte[] engineSign() {
      return new byte[0];
    }

    @Override
    protected boolean engineVerify(byte[] signature) {
      return true;
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {}

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) {
      throw new UnsupportedOperationException(name);
    }
  }

  private static boolean verifies(byte[] signature) {
    return SignatureAlgorithm.ES256.verifies(EC.getPublic(), CONTENT, signature);
  }

  private static byte[] octets(BigInteger number, int length) {
    return HexFormat.of().parseHex(String.format("%0" + 2 * length + "x", number));
  }

  private static byte[] signed(String name) throws Exception {
    Signature signature = Signature.getInstance(name);
    signature.initSign(EC.getPrivate());
    signature.update(CONTENT);
    return signature.sign();
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
