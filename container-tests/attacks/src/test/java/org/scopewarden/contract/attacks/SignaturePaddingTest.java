package org.scopewarden.contract.attacks;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;

/**
 * Signatures by RS256 that the right key made of the right hash, but in another frame than RFC 8017
 * §9.2 prescribes: who reads such frames generously can be given forged ones (CVE-2006-4339).
 */
@TestInstance(Lifecycle.PER_CLASS)
final class SignaturePaddingTest {

  private static final int LENGTH = 256;
  private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"rs1\"}";
  private static final String SHA256 = "3031300d060960864801650304020105000420";

  private GuardedServer server;

  @BeforeAll
  void start(@TempDir Path directory) throws IOException {
    server = TokenVectors.server(directory);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void theFrameOfTheStandardIsBelieved() {
    send("0001", SHA256, "").isOk("orders");
  }

  /** RFC 4055 §2.1: parameters that are absent mean the same as NULL, and leave no room either. */
  @Test
  void theParametersMayBeAbsent() {
    send("0001", "302f300b06096086480165030402010420", "").isOk("orders");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "block type 0, 0000, " + SHA256 + ", ''",
    "block type 2, 0002, " + SHA256 + ", ''",
    "no leading zero, 0101, " + SHA256 + ", ''",
    "garbage behind the hash, 0001, " + SHA256 + ", 00",
    "much garbage behind the hash, 0001, "
        + SHA256
        + ", 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    "parameters of another type, 0001, 3031300d060960864801650304020102000420, ''",
    "a length in the long form, 0001, 308131300d060960864801650304020105000420, ''",
    "an indefinite length, 0001, 3080300d060960864801650304020105000420, 0000",
    "the identifier of SHA-512, 0001, 3031300d060960864801650304020305000420, ''",
    "no identifier, 0001, 0420, ''",
    "nothing but the hash, 0001, '', ''",
  })
  @Tag("SK-007")
  void anyOtherFrameIsNot(String name, String start, String identifier, String behind) {
    send(start, identifier, behind)
        .isRefused(401)
        .challenges("error", "invalid_token", "scope", "orders.read");
  }

  private Answer send(String start, String identifier, String behind) {
    String content = content();
    String hash = HexFormat.of().formatHex(sha256(content));
    byte[] frame = frame(start, identifier + hash + behind);
    String token = content + "." + Base64URL.encode(signed(frame));
    return server.client().get("orders", Client.authorization("Bearer " + token));
  }

  private static String content() {
    String signed = Signer.under(HEADER);
    return signed.substring(0, signed.lastIndexOf('.'));
  }

  /** The start, as many FF as fit, a zero, and the end. */
  private static byte[] frame(String start, String end) {
    byte[] frame = new byte[LENGTH];
    Arrays.fill(frame, (byte) 0xFF);
    byte[] head = HexFormat.of().parseHex(start);
    byte[] tail = HexFormat.of().parseHex("00" + end);
    System.arraycopy(head, 0, frame, 0, head.length);
    System.arraycopy(tail, 0, frame, LENGTH - tail.length, tail.length);
    return frame;
  }

  private static byte[] signed(byte[] frame) {
    try {
      RSAKey key = RSAKey.parse(JSONObjectUtils.toJSONString(TokenVectors.privateKey("rs1")));
      BigInteger modulus = key.getModulus().decodeToBigInteger();
      BigInteger signature =
          new BigInteger(1, frame).modPow(key.getPrivateExponent().decodeToBigInteger(), modulus);
      byte[] octets = signature.toByteArray();
      byte[] padded = new byte[LENGTH];
      int length = Math.min(octets.length, LENGTH);
      System.arraycopy(octets, octets.length - length, padded, LENGTH - length, length);
      return padded;
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(String content) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(content.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
