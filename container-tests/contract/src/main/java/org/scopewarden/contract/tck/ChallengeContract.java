package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That challenges are well-formed whatever is sent, and hold nothing of it. */
public interface ChallengeContract extends Container {

  /** RFC 6750 §3, the characters of each value included; each parameter once, the realm first. */
  String CHALLENGE =
      "(Bearer|ApiKey|Basic) realm=\"[ !#-\\[\\]-~]*\""
          + "(, scope=\"[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*\")?"
          + "(, error=\"[a-z_]+\")?"
          + "(, acr_values=\"[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*\")?"
          + "(, max_age=[0-9]+)?";

  /** Requests that are refused, each in another way. */
  static Stream<List<String>> refused() {
    return Stream.of(
        List.of("GET", "notes"),
        List.of("GET", "notes/mine"),
        List.of("DELETE", "streams/7"),
        List.of("POST", "seal"),
        List.of("GET", "streams/clerks"),
        List.of("GET", "streams/keyed"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  @Tag("HTTP-01")
  @Tag("HTTP-04")
  @Tag("HTTP-08")
  @Tag("HTTP-09")
  @Tag("HTTP-10")
  @Tag("EN-022")
  @Tag("SC-017")
  default void aChallengeIsWellFormedWhateverIsSent(List<String> request) {
    String injected = "x\" error=\"none\", Basic realm=\"y";
    List<String[]> credentials =
        List.of(
            new String[] {},
            bearer("other"),
            bearerWith(claims -> claims.claim("scope", "streams:delete " + injected)),
            bearerOf("a\"\r\nX: y", "notes:\"write"),
            Client.authorization("Bearer " + injected),
            Client.authorization("Bearer garbage"),
            Client.authorization(injected));
    for (String[] headers : credentials) {
      Answer answer = client().send(request.get(0), request.get(1), headers);

      assertThat(answer.headers().allValues("WWW-Authenticate"))
          .allSatisfy(challenge -> assertThat(challenge).matches(CHALLENGE))
          .hasSizeGreaterThanOrEqualTo(answer.status() == 401 ? 1 : 0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"notes:read\"", "notes:read\\", "NOTES:READ", "notes:*", "*", "notes"})
  @Tag("SC-004")
  @Tag("SC-008")
  @Tag("SCP-01")
  @Tag("SCP-04")
  default void aScopeIsWhatItIsToTheLetter(String scope) {
    client()
        .get("notes", bearerWith(claims -> claims.claim("scope", scope)))
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "notes:read");
  }

  @Test
  @Tag("SCP-04")
  default void aTokenWithoutTheClaimHasNoScope() {
    client()
        .get("notes", bearerWith(claims -> claims.claim("scope", null)))
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "notes:read");
  }

  @Test
  @Tag("EN-023")
  @Tag("HTTP-03")
  default void eachSchemeHasALineOfItsOwnInTheSameOrder() {
    for (int i = 0; i < 5; i++) {
      assertThat(
              client().get("streams/keyed").isRefused(401).headers().allValues("WWW-Authenticate"))
          .containsExactly("ApiKey realm=\"scopewarden\"", "Basic realm=\"scopewarden\"");
    }
  }
}
