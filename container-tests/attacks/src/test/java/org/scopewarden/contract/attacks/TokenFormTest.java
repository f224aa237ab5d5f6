package org.scopewarden.contract.attacks;

import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.RawClient;
import org.scopewarden.contract.tck.Answer;

/** Each requirement on the form of a token, by the vectors that break it, over HTTP. */
@TestInstance(Lifecycle.PER_CLASS)
final class TokenFormTest {

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
  @Tag("JWT-01")
  @Tag("JWT-18")
  void itHasThreeSegments() {
    refuses("J031", "J032", "J033", "J034", "J036", "J037", "J055");
  }

  @Test
  @Tag("JWT-02")
  void segmentsAreBase64UrlWithoutPadding() {
    refuses("J039", "J040", "J041", "J042", "J043", "J045", "J047");
  }

  @Test
  @Tag("JWT-03")
  void itHasOneSpelling() {
    refuses("J046");
  }

  @Test
  @Tag("JWT-04")
  void headerAndClaimsAreOneObjectEach() {
    refuses("J048", "J049", "J052", "J060", "J062", "J063", "J064");
  }

  @Test
  @Tag("JWT-05")
  void noNameIsThereTwice() {
    refuses("J065", "J068", "J069");
  }

  @Test
  @Tag("JWT-06")
  void theAlgorithmIsOnTheList() {
    refuses("J101", "J102", "J103", "J111", "J117", "J118", "J119");
  }

  @Test
  @Tag("JWT-07")
  void noneIsNoAlgorithm() {
    refuses("J090", "J091", "J093", "J094", "J095", "J097");
  }

  @Test
  @Tag("JWT-10")
  void noTokenBringsItsKey() {
    refuses("J121", "J122", "J123", "J125", "J127");
  }

  @Test
  @Tag("JWT-11")
  void aKidIsANameAndNothingElse() {
    refuses("J130", "J133", "J134", "J135", "J136", "J138", "J139", "J140", "J141", "J142");
  }

  @Test
  @Tag("JWT-12")
  void noExtensionIsCritical() {
    refuses("J145", "J146", "J147", "J149");
  }

  @Test
  @Tag("JWT-13")
  void thePayloadIsEncoded() {
    refuses("J150", "J151");
  }

  @Test
  @Tag("JWT-14")
  void whatIsUnknownIsIgnored() {
    accepts("J010", "J012");
  }

  @Test
  @Tag("JWT-17")
  void noTokenStandsWithinAToken() {
    refuses("J159", "J160");
  }

  /** JWE is off: five segments are refused before anything is decrypted, all in the same words. */
  @Test
  @Tag("JWT-19")
  @Tag("JE-003")
  @Tag("JE-004")
  @Tag("JE-007")
  @Tag("JE-008")
  void noTokenIsEncrypted() {
    String header = Base64URL.encode("{\"alg\":\"RSA1_5\",\"enc\":\"A128GCM\"}").toString();
    String direct = Base64URL.encode("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}").toString();
    isInvalid(header + ".AAAA.AAAA.AAAA.AAAA");
    isInvalid(direct + "..AAAA.AAAA.AAAA");
    isInvalid(header + ".AAAA.AAAA");
  }

  @Test
  @Tag("JWT-20")
  void depthAndNumbersAreBounded() {
    refuses("J070", "J071", "J072", "J073", "J074", "J075");
  }

  @Test
  @Tag("KEY-05")
  void aKeyForEncryptionVerifiesNothing() {
    refuses("J115");
  }

  @Test
  @Tag("ATP-01")
  void theTypeIsAnAccessTokens() {
    accepts("J005", "J006");
    refuses("J154", "J156", "J158");
  }

  @Test
  @Tag("ATP-03")
  void theAudienceIsExact() {
    refuses("J224", "J225", "J226", "J228", "J230", "J231", "J232", "J233", "J234");
  }

  @Test
  @Tag("ATP-04")
  void whatTheProfileRequiresIsThere() {
    refuses("J200", "J224", "J237", "J240");
  }

  @Test
  @Tag("ATP-05")
  void timesHaveALeeway() {
    accepts("J008", "J015", "J016", "J017");
    refuses("J201", "J202", "J211");
  }

  @Test
  @Tag("ATP-06")
  void timesAreNumbers() {
    accepts("J008");
    refuses("J203", "J206", "J213", "J215");
  }

  @Test
  @Tag("ATP-07")
  void everyFailureIsAnInvalidToken() {
    refuses("J154", "J170", "J200", "J202", "J219", "J225", "J240", "J244");
  }

  @Test
  @Tag("ATP-08")
  void noOtherTokenIsAnAccessToken() {
    refuses("J154", "J156", "J247");
  }

  @Test
  @Tag("SCP-01")
  void scopesAreWordsBetweenSpaces() {
    accepts("J266");
    forbids("J262", "J263", "J264", "J268", "J269", "J270", "J271");
  }

  @Test
  @Tag("SCP-02")
  void whatIsNoStringGrantsNothing() {
    refuses("J274", "J275", "J277", "J278");
    forbids("J276");
  }

  @Test
  @Tag("SCP-03")
  void anArrayOfScopesIsRefusedUnlessConfigured() {
    refuses("J020");
  }

  private void accepts(String... ids) {
    for (String id : ids) {
      send(id).isOk("orders");
    }
  }

  /** A token that breaks the grammar of the header already is a bad request (RFC 6750 §2.1). */
  private void refuses(String... ids) {
    for (String id : ids) {
      if (TokenVectors.isB64Token(id)) {
        send(id).isRefused(401).challenges("error", "invalid_token", "scope", "orders.read");
      } else {
        send(id).isRefused(400).challenges("error", "invalid_request");
      }
    }
  }

  private void isInvalid(String token) {
    sendToken(token).isRefused(401).challenges("error", "invalid_token", "scope", "orders.read");
  }

  private void forbids(String... ids) {
    for (String id : ids) {
      send(id).isRefused(403).challenges("error", "insufficient_scope", "scope", "orders.read");
    }
  }

  private Answer send(String id) {
    return sendToken(TokenVectors.token(id));
  }

  private Answer sendToken(String token) {
    return new RawClient(server.base()).get("/orders", "Authorization: Bearer " + token);
  }
}
