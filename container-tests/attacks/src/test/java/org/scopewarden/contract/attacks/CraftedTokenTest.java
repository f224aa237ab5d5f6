package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.RawClient;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;

/** Attacks without vectors: tokens that the test signs itself, or breaks afterwards. */
@TestInstance(Lifecycle.PER_CLASS)
final class CraftedTokenTest {

  private static final BigInteger ORDER_OF_P256 =
      new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

  private final String good = Signer.under(Signer.HEADER);
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
  void theSignerItselfIsBelieved() {
    send(good).isOk("orders");
  }

  @Test
  @Tag("JS-011")
  void nothingFollowsTheClaims() {
    String claims = Signer.object(Signer.claims());

    refuses(Signer.sign(Signer.HEADER, claims + "{}"));
    refuses(Signer.sign(Signer.HEADER, claims + claims));
    refuses(Signer.sign(Signer.HEADER + "{}", claims));
  }

  @ParameterizedTest
  @ValueSource(strings = {"__proto__", "class", "@type", "@class", "$ref", "$type"})
  @Tag("JS-023")
  void noClaimIsCode(String name) {
    send(Signer.with(name, "\"javax.script.ScriptEngineManager\"")).isOk("orders");
    send(Signer.with(name, "{\"sub\":\"root\"}")).isOk("orders");
  }

  /**
   * Every bit in the runtime's own tests; every hundredth over HTTP, and all of the last octets.
   */
  @Test
  @Tag("JS-027")
  void noBitMayBeFlipped() {
    byte[] token = good.getBytes(StandardCharsets.ISO_8859_1);
    int bits = token.length * 8;
    IntStream.concat(
            IntStream.range(0, bits / 100).map(i -> i * 100), IntStream.range(bits - 16, bits))
        .forEach(bit -> {
          byte[] flipped = token.clone();
          flipped[bit / 8] ^= (byte) (1 << (bit % 8));
          isNeverIn(new String(flipped, StandardCharsets.ISO_8859_1));
        });
  }

  /** Every position in the runtime's own tests. What ends a line is no part of a header. */
  @Test
  @Tag("JS-028")
  void noCharacterMayBeReplaced() {
    Random random = new Random(28);
    for (int c = 0; c < 256; c++) {
      int at = random.nextInt(good.length());
      if (good.charAt(at) != c && c != '\r' && c != '\n') {
        isNeverIn(good.substring(0, at) + (char) c + good.substring(at + 1));
      }
    }
  }

  @Test
  @Tag("DP-001")
  @Tag("POP-04")
  @Tag("POP-11")
  void aTokenThatIsBoundToAKeyIsNoBearerToken() {
    refuses(Signer.with("cnf", "{\"jkt\":\"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I\"}"));
    refuses(Signer.with("cnf", "{\"unheard-of\":1}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\n%s", " %s", "%s\n", "%s\r\n"})
  @Tag("JH-005")
  void thePublicKeyIsNoSecretHoweverItIsSpelt(String spelling) throws Exception {
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(rsaKey().getEncoded())
            + "\n-----END PUBLIC KEY-----";
    byte[] secret = String.format(spelling, pem).getBytes(StandardCharsets.US_ASCII);

    refuses(hmac(secret));
    refuses(hmac(rsaKey().getEncoded()));
  }

  private static PublicKey rsaKey() throws Exception {
    return RSAKey.parse(JSONObjectUtils.toJSONString(TokenVectors.privateKey("rs1"))).toPublicKey();
  }

  private static String hmac(byte[] secret) throws Exception {
    String content =
        Base64URL.encode("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"rs1\"}")
            + "."
            + Base64URL.encode(Signer.object(Signer.claims()));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    return content
        + "."
        + Base64URL.encode(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  @Tag("JH-024")
  @Tag("JH-033")
  void whatChangesTheMeaningIsRefusedWhateverItSays() {
    refuses(Signer.under(header("\"crit\":[\"b64\"],\"b64\":true")));
    refuses(Signer.under(header("\"zip\":\"DEF\"")));
  }

  @Test
  @Tag("JH-013")
  @Tag("JH-025")
  void noAddressInATokenIsEverAsked() {
    try (FaultyServer attacker = FaultyServer.start(Faults.json("{\"keys\":[]}"))) {
      String address = "\"" + attacker.address("/jwks") + "\"";

      send(Signer.under(header("\"jku\":" + address + ",\"x5u\":" + address))).isOk("orders");
      refuses(
          Signer.under(
              "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"new\",\"jku\":" + address + "}"));

      assertThat(attacker.requests()).isEmpty();
    }
  }

  @Test
  @Tag("JH-034")
  void aThousandUnknownMembersAreIgnored() {
    String many =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"h" + i + "\":1")
            .collect(Collectors.joining(","));

    assertThat(Signer.under(header(many)).length()).isLessThan(16_384);
    send(Signer.under(header(many))).isOk("orders");
  }

  @Test
  @Tag("SK-004")
  void theOtherFormOfASignatureIsTheSameToken() {
    String[] parts = good.split("\\.", -1);
    byte[] signature = new Base64URL(parts[2]).decode();
    BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
    byte[] other = ORDER_OF_P256.subtract(s).toByteArray();
    byte[] changed = Arrays.copyOf(signature, 64);
    Arrays.fill(changed, 32, 64, (byte) 0);
    int length = Math.min(32, other.length);
    System.arraycopy(other, other.length - length, changed, 64 - length, length);

    send(parts[0] + "." + parts[1] + "." + Base64URL.encode(changed)).isOk("orders");
  }

  @Test
  @Tag("CL-011")
  @Tag("CL-012")
  void anAudienceIsOneOfFew() {
    send(Signer.with("aud", "[\"https://other.example\",\"https://api.example\"]")).isOk("orders");
    refuses(Signer.with("aud", "[\"a\"" + ",\"a\"".repeat(3_000) + ",\"https://api.example\"]"));
  }

  @Test
  @Tag("CL-016")
  @Tag("ATP-04")
  void everyRequiredClaimIsRequired() {
    for (String name : new String[] {"iss", "sub", "aud", "client_id", "iat", "exp", "jti"}) {
      refuses(Signer.without(name));
    }
  }

  @Test
  @Tag("CL-019")
  @Tag("CL-020")
  @Tag("CL-021")
  void tokensOfOtherKindsAreRefused() {
    for (String type : new String[] {"rt+jwt", "JWT", "client-authentication+jwt", "dpop+jwt"}) {
      refuses(Signer.under(Signer.HEADER.replace("at+jwt", type)));
    }
    refuses(Signer.with("aud", "\"https://as.example/token\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", ".*", "orders.*", "orders.reаd", "ｏrders.read", "ORDERS.READ"})
  @Tag("SC-008")
  void scopesAreComparedByCodePoints(String scope) {
    send(Signer.with("scope", "\"" + scope + "\""))
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "orders.read");
  }

  @Test
  @Tag("SC-009")
  void threeThousandScopesAreRead() {
    String many = IntStream.range(0, 3_000).mapToObj(i -> "s").collect(Collectors.joining(" "));

    send(Signer.with("scope", "\"" + many + " orders.read\"")).isOk("orders");
  }

  @Test
  @Tag("SCP-04")
  void noScopeIsNotEnough() {
    for (String token : new String[] {Signer.without("scope"), Signer.with("scope", "\"\"")}) {
      send(token).isRefused(403).challenges("error", "insufficient_scope", "scope", "orders.read");
    }
  }

  private static String header(String more) {
    return Signer.HEADER.replace("}", "," + more + "}");
  }

  private void refuses(String token) {
    send(token).isRefused(401).challenges("error", "invalid_token", "scope", "orders.read");
  }

  /** Whatever the server itself thinks of such a header. */
  private void isNeverIn(String token) {
    assertThat(
            new RawClient(server.base()).get("/orders", "Authorization: Bearer " + token).status())
        .as(token)
        .isIn(400, 401);
  }

  private Answer send(String token) {
    return server.client().get("orders", Client.authorization("Bearer " + token));
  }
}
