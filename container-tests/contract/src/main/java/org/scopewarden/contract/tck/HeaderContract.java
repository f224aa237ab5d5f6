package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.tck.RawRequest.RawAnswer;

/**
 * What a server makes of an {@code Authorization} header, written byte by byte: the rows of the
 * list of attacks. In values {@code GOOD} stands for a token that would be let in.
 */
public interface HeaderContract extends Container {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Bearer GOOD",
        "Authorization: BEARER GOOD",
        "Authorization: bEaReR GOOD",
        "authorization:Bearer    GOOD",
        "Authorization:   Bearer GOOD",
        "AUTHORIZATION: Bearer GOOD \t",
      })
  @Tag("AH-007")
  @Tag("AH-011")
  @Tag("BRR-01")
  @Tag("HTTP-05")
  default void aGoodHeaderIsLetIn(String header) throws IOException {
    assertThat(send(header).body()).contains("notes");
  }

  /** Unknown claims, names in other alphabets, and as many claims as six kilobytes hold. */
  @Test
  @Tag("AH-001")
  default void aTokenMaySayMoreThanIsAsked() {
    String[] token =
        bearerWith(claims ->
            claims
                .subject("Zoë 李")
                .claim("scope", "notes:read")
                .claim("nested", Map.of("a", List.of(1, true, "x")))
                .claim("long", "x".repeat(5_000)));

    client().get("notes", token).isOk("notes");
  }

  @Test
  @Tag("AH-002")
  @Tag("HTTP-06")
  @Tag("HTTP-10")
  default void noHeaderIsNoCredential() throws IOException {
    isNoCredential(send("Accept: */*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization:",
        "Authorization: ",
        "Authorization: GOOD",
        "Authorization: JWT GOOD",
        "Authorization: Digest username=\"a\"",
        "Authorization: Bearer: GOOD",
        "Authorization: Bearerx GOOD",
        "Authorization: Bear GOOD",
        "Authorization: Basic Bearer GOOD",
      })
  @Tag("AH-003")
  @Tag("AH-023")
  @Tag("AH-025")
  @Tag("AH-026")
  @Tag("AH-028")
  @Tag("AH-029")
  @Tag("AH-030")
  @Tag("HTTP-06")
  default void anotherSchemeIsNoCredential(String header) throws IOException {
    isNoCredential(send(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X-Forwarded-Authorization", "X-Authorization", "Proxy-Authorization", "Token"})
  @Tag("AH-032")
  default void anotherHeaderIsNoCredential(String name) throws IOException {
    isNoCredential(send(name + ": Bearer GOOD"));
  }

  @Test
  @Tag("BRR-09")
  default void aCookieIsNoBearerToken() throws IOException {
    isNoCredential(send("Cookie: access_token=GOOD; Authorization=GOOD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Bearer",
        "Authorization: Bearer ",
        "Authorization: Bearer GOOD GOOD",
        "Authorization: Bearer GOOD, Bearer GOOD",
        "Authorization: Bearer \"GOOD\"",
        "Authorization: Bearer token=GOOD",
        "Authorization: Bearer realm=\"x\"",
        "Authorization: Bearer GOOD%2E",
        "Authorization: Bearer [object Object]",
        "Authorization: Bearer GOOD\r\nAuthorization: Bearer GOOD",
        "Authorization: Bearer EXPIRED\r\nAuthorization: Bearer GOOD",
        "Authorization: Bearer GOOD\r\nAuthorization: Basic YTpi",
        "Authorization: Bearer GOOD\r\nauthorization:",
      })
  @Tag("AH-004")
  @Tag("AH-005")
  @Tag("AH-013")
  @Tag("AH-016")
  @Tag("AH-018")
  @Tag("AH-020")
  @Tag("AH-021")
  @Tag("AH-022")
  @Tag("AH-044")
  @Tag("AH-050")
  @Tag("BRR-02")
  @Tag("BRR-03")
  @Tag("BRR-04")
  default void aMalformedOrRepeatedHeaderIsABadRequest(String header) throws IOException {
    RawAnswer answer = send(header);

    assertThat(answer.status()).as(header).isEqualTo(400);
    assertThat(answer.headers().get("www-authenticate")).contains("error=\"invalid_request\"");
  }

  /** Undertow makes a space of it before anybody can see it. */
  @Test
  @Tag("AH-010")
  default void aTabIsNoSpaceUnlessTheServerMakesItOne() throws IOException {
    assertThat(send("Authorization: Bearer\tGOOD").status()).isIn(200, 400);
    assertThat(send("Authorization: Bearer\tEXPIRED").status()).isIn(400, 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"undefined", "null", "NaN", "a.b.c", "..", "=="})
  @Tag("AH-050")
  @Tag("BRR-07")
  default void whatClientsSendByMistakeIsRefused(String token) throws IOException {
    RawAnswer answer = send("Authorization: Bearer " + token);

    assertThat(answer.status()).isEqualTo(token.equals("==") ? 400 : 401);
    assertThat(answer.headers().get("www-authenticate")).contains("error=\"invalid_");
  }

  /** A zero-width space and a full-width digit in UTF-8, a NUL, which servers refuse themselves. */
  @ParameterizedTest
  @ValueSource(
      strings = {"GOOD\u00e2\u0080\u008b", "GOOD\u00ef\u00bc\u0091", "GO\u0000OD", "\u0000"})
  @Tag("AH-040")
  @Tag("AH-042")
  @Tag("AH-043")
  default void bytesThatNoTokenHasAreABadRequest(String token) throws IOException {
    assertThat(send("Authorization: Bearer " + token).status()).isEqualTo(400);
  }

  @Test
  @Tag("AH-054")
  default void randomBytesAreNeverLetInAndNeverAFault() throws IOException {
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      StringBuilder header = new StringBuilder(random.nextBoolean() ? "Bearer " : "");
      random.ints(1 + random.nextInt(60), 0x21, 0x100).forEach(c -> header.append((char) c));

      assertThat(send("Authorization: " + header).status()).as(header.toString()).isIn(400, 401);
    }
  }

  @Test
  @Tag("AH-045")
  @Tag("BRR-10")
  default void aLongTokenIsLetIn() {
    String[] token =
        bearerWith(claims -> claims.claim("scope", "notes:read").claim("long", "x".repeat(6_200)));

    assertThat(token[1].length()).isBetween(8_192, 16_384);
    client().get("notes", token).isOk("notes");
  }

  @Test
  @Tag("SC-009")
  default void oneOfThousandsOfScopesIsEnough() {
    String many =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "" + (char) ('A' + i / 58) + (char) ('A' + i % 58))
            .filter(name -> name.indexOf('\\') < 0)
            .collect(Collectors.joining(" "));

    client()
        .get("notes", bearerWith(claims -> claims.claim("scope", many + " notes:read")))
        .isOk("notes");
    client().get("notes", bearerWith(claims -> claims.claim("scope", many))).isRefused(403);
  }

  @Test
  @Tag("AH-046")
  @Tag("BRR-10")
  default void whatIsTooLongIsRefused() throws IOException {
    assertThat(send("Authorization: Bearer " + "a".repeat(16_385)).status())
        .isIn(400, 401, 413, 431);
  }

  @Test
  @Tag("AH-033")
  @Tag("BRR-05")
  default void aTokenInTheQueryAloneIsNeverRead() throws IOException {
    isNoCredential(sendTo("GET", "notes?access_token=GOOD", "", "Accept: */*"));
    isNoCredential(sendTo("GET", "notes?Access_Token=GOOD&token=GOOD", "", "Accept: */*"));
  }

  @Test
  @Tag("AH-034")
  @Tag("BRR-03")
  default void aTokenInTheQueryBesideTheHeaderIsABadRequest() throws IOException {
    String header = "Authorization: Bearer GOOD";

    assertThat(sendTo("GET", "notes?access_token=GOOD", "", header).status()).isEqualTo(400);
    assertThat(sendTo("GET", "notes?a=b&access%5Ftoken", "", header).status()).isEqualTo(400);
  }

  /** Braces stand in no URI. Undertow refuses them, others let them pass. */
  @Test
  default void aQueryThatStandsInNoUriIsNoFault() throws IOException {
    assertThat(sendQuery("filter={a}").status()).isIn(200, 400);
    assertThat(sendQuery("access_token={GOOD}").status()).isEqualTo(400);
  }

  /** No option switches it on, so that it counts for nothing beside a header either. */
  @Test
  @Tag("AH-035")
  @Tag("AH-036")
  @Tag("BRR-06")
  default void aTokenInAFormIsNeverRead() throws IOException {
    String form = "Content-Type: application/x-www-form-urlencoded";
    String expired = "Authorization: Bearer EXPIRED";

    isNoCredential(sendTo("POST", "notes", "access_token=GOOD", form));
    assertThat(sendTo("POST", "notes", "access_token=GOOD", form, expired).status()).isEqualTo(401);
  }

  /** Some servers refuse a GET with a body themselves. */
  @Test
  @Tag("AH-037")
  default void aTokenInAFormThatIsGotIsNeverRead() throws IOException {
    String form = "Content-Type: application/x-www-form-urlencoded";

    assertThat(sendTo("GET", "notes", "access_token=GOOD", form).status()).isIn(400, 401);
  }

  @Test
  @Tag("AH-038")
  default void aTokenInAPartIsNeverRead() throws IOException {
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"access_token\"\r\n\r\nGOOD\r\n--b--\r\n";

    isNoCredential(sendTo("POST", "notes", part, "Content-Type: multipart/form-data; boundary=b"));
  }

  private static void isNoCredential(RawAnswer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers().get("www-authenticate"))
        .startsWith("Bearer realm=")
        .doesNotContain("error");
  }

  private RawAnswer send(String header) throws IOException {
    return sendTo("GET", "notes", "", header);
  }

  private RawAnswer sendTo(String method, String path, String body, String... headers)
      throws IOException {
    URI address = client().address(withTokens(path));
    String content = withTokens(body);
    String[] sent = Stream.of(headers).map(this::withTokens).toArray(String[]::new);
    String[] length = {"Content-Length: " + content.length()};
    String[] all = body.isEmpty() ? sent : Client.with(sent, length);
    return RawRequest.send(address, RawRequest.head(method, address, all) + content);
  }

  private RawAnswer sendQuery(String query) throws IOException {
    URI address = client().address("notes");
    String head = RawRequest.head("GET", address, "Authorization: Bearer GOOD");
    String whole = head.replaceFirst(" HTTP/", "?" + query + " HTTP/");
    return RawRequest.send(address, withTokens(whole));
  }

  private String withTokens(String text) {
    return text.replace("GOOD", mint().token("notes:read", "notes:write"))
        .replace("EXPIRED", mint().expired("notes:read", "notes:write"));
  }
}
