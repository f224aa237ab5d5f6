package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.runtime.Yardsticks;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.TestIssuer.Claimed;

/** Headers and claims that are made to confuse, to cost or to break, signed by the good key. */
final class HostileHeaderTest {

  private final TokenVerifier verifier =
      new JwtVerifier(JwtVectors.policy(), StaticKeys.of(JwtVectors.keys()), JwtVectors.clock());

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "'crit':[]",
        "'crit':['x']",
        "'crit':['x'],'x':1",
        "'crit':['exp'],'exp':1",
        "'crit':['alg']",
        "'crit':['kid','kid']",
        "'crit':['b64'],'b64':true",
        "'crit':['b64'],'b64':false",
        "'crit':'b64'",
        "'crit':{}",
        "'crit':null",
        "'crit':[1]",
        "'b64':true",
        "'b64':false",
        "'zip':'DEF'",
        "'zip':null",
        "'enc':'A128GCM'",
        "'cty':'JWT'",
        "'cty':'jwt'",
        "'cty':'application/json'",
        "'cty':''",
        "'cty':null",
      })
  @Tag("JWT-12")
  @Tag("JWT-13")
  @Tag("JH-024")
  @Tag("JH-032")
  @Tag("JH-033")
  void whatChangesTheMeaningOfTheRestIsRefused(String member) {
    assertThat(verdict(header(member), TestIssuer.claims())).isEqualTo("unsupported_header");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'jwk':{'kty':'EC'}",
        "'jku':'http://127.0.0.1:1/'",
        "'x5u':'http://127.0.0.1:1/'",
        "'x5c':['AAAA']",
        "'x5t':'AAAA'",
        "'p2c':2147483647",
        "'epk':{}",
        "'unknown':{'deep':[{}]}",
        "'__proto__':{'alg':'none'}",
      })
  @Tag("JWT-10")
  @Tag("JWT-14")
  @Tag("JH-025")
  void whatIsNotUnderstoodIsNotRead(String member) {
    assertThat(verdict(header(member), TestIssuer.claims())).isEqualTo("accepted");
  }

  @Test
  @Tag("JH-034")
  @Tag("JWT-14")
  void aThousandUnknownParametersAreIgnored() {
    String members =
        IntStream.range(0, 1_000).mapToObj(i -> "'p" + i + "':0").collect(Collectors.joining(","));

    assertThat(verdict(header(members), TestIssuer.claims())).isEqualTo("accepted");
  }

  @ParameterizedTest(name = "{0} entries: {1}")
  @CsvSource({
    "2, accepted",
    "100, accepted",
    "101, malformed_claim",
    "2500, malformed_claim",
    "20000, token_too_long"
  })
  @Tag("CL-011")
  @Tag("CL-012")
  void audiencesAreFew(int count, String verdict) {
    List<String> audiences = new ArrayList<>(Collections.nCopies(count - 1, "a"));
    audiences.add("https://api.example");

    assertThat(verdict(TestIssuer.HEADER, TestIssuer.claims().with("aud", audiences)))
        .isEqualTo(verdict);
  }

  @Test
  @Tag("JS-023")
  void claimsThatOtherReadersObeyAreIgnored() {
    Claimed claims = TestIssuer.claims();
    for (String name : List.of("__proto__", "constructor", "class", "@type", "$ref", "@class")) {
      claims = claims.with(name, Map.of("iss", "https://other.example", "scope", "admin"));
    }

    assertThat(verdict(TestIssuer.HEADER, claims)).isEqualTo("accepted");
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 1_000, 5_000})
  @Tag("JWT-20")
  @Tag("JS-019")
  void depthIsBounded(int depth) {
    String deep = "[".repeat(depth) + "]".repeat(depth);

    assertThat(verdict(header("'x':" + deep), TestIssuer.claims())).isEqualTo("malformed_token");
    String claims = Json.of(TestIssuer.claims().members());
    assertThat(
            verdict(
                TestIssuer.sign(
                    TestIssuer.HEADER,
                    claims.substring(0, claims.length() - 1) + ",\"x\":" + deep + "}")))
        .isIn("malformed_token", "token_too_long");
  }

  @Test
  @Tag("CL-014")
  @Tag("ATP-09")
  void aNaughtyStringIsASubjectLikeAnyOther() throws TokenRefusedException {
    for (String naughty : naughtyStrings()) {
      if (naughty.isEmpty()) {
        continue;
      }
      VerifiedToken token =
          verifier.verify(
              TestIssuer.sign(
                  TestIssuer.HEADER, Json.of(TestIssuer.claims().with("sub", naughty).members())));

      assertThat(token.subject()).isEqualTo(naughty);
    }
  }

  @Test
  @Tag("AH-053")
  void aNaughtyStringIsNoToken() {
    for (String naughty : naughtyStrings()) {
      assertThat(verdict(naughty)).isIn("malformed_token", "token_too_long");
    }
  }

  private static List<String> naughtyStrings() {
    return Yardsticks.strings("naughty-strings/blns.json");
  }

  private static String header(String members) {
    return "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"ec1\","
        + members.replace('\'', '"')
        + "}";
  }

  private String verdict(String header, Claimed claims) {
    return verdict(
        TestIssuer.sign(header, Json.of(claims.members()).getBytes(StandardCharsets.UTF_8)));
  }

  private String verdict(String token) {
    try {
      verifier.verify(token);
      return "accepted";
    } catch (TokenRefusedException e) {
      return e.refusal().code();
    }
  }
}
