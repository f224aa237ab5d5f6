package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.IntrospectingServer;
import org.scopewarden.contract.attacks.harness.RawClient;
import org.scopewarden.contract.attacks.harness.Request;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.testsecrets.UsedSecrets;

/** What callers see of what the authorization server says about their opaque tokens. */
final class IntrospectionAnswerTest {

  private final IntrospectingServer server =
      IntrospectingServer.start(Faults.json("{\"active\":false}"));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @Tag("INT-01")
  void aGoodTokenIsLetIn() {
    says(good(Map.of()));

    server.ask(UsedSecrets.use("4.opaque~token+/-_==")).isOk("notes");

    Request question = server.endpoint().requests().get(0);
    assertThat(question.line()).isEqualTo("POST /introspect HTTP/1.1");
    assertThat(question.headers())
        .containsEntry("content-type", "application/x-www-form-urlencoded")
        .containsEntry("authorization", "Basic " + encoded("notes:" + IntrospectingServer.SECRET));
    assertThat(question.body()).isEqualTo("token=4.opaque%7Etoken%2B%2F-_%3D%3D");
  }

  @Test
  @Tag("IN-001")
  @Tag("INT-03")
  void anInactiveTokenIsRefusedAndNothingIsTold() {
    says("{\"active\":false,\"sub\":\"mallory\",\"error\":\"why-it-was\"}");

    Answer answer = isInvalid("t");

    assertThat(answer.body()).doesNotContain("mallory", "why-it-was");
    assertThat(answer.headers().toString()).doesNotContain("mallory", "why-it-was");
  }

  @Test
  @Tag("IN-002")
  void activeAloneIsNotEnough() {
    says("{\"active\":true}");

    isInvalid("t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"true\"", "1", "null", "\"yes\"", "[true]", "{}"})
  @Tag("IN-005")
  @Tag("INT-02")
  void onlyTheBooleanIsActive(String active) {
    says(good(Map.of()).replace("\"active\":true", "\"active\":" + active));

    isInvalid("t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"Active\":true}"})
  @Tag("IN-005")
  void anAnswerMustSayWhetherItIsActive(String answer) {
    says(answer);

    isInvalid("t");
  }

  @Test
  @Tag("IN-008")
  @Tag("INT-05")
  void aTokenOfTheFutureIsRefused() {
    says(good(Map.of("nbf", now() + 1)));
    isInvalid("t1");

    says(good(Map.of("iat", now() + 1)));
    isInvalid("t2");

    says(good(Map.of("exp", now())));
    isInvalid("t3");
  }

  @Test
  @Tag("IN-009")
  @Tag("INT-05")
  void aTokenForAnotherAudienceIsRefused() throws ParseException {
    says(good(Map.of("aud", "https://other.example")));
    isInvalid("t1");

    Map<String, Object> silent = JSONObjectUtils.parse(good(Map.of()));
    silent.remove("aud");
    says(JSONObjectUtils.toJSONString(silent));
    isInvalid("t2");
  }

  @Test
  @Tag("IN-010")
  @Tag("INT-05")
  void aTokenOfAnotherIssuerIsRefused() {
    says(good(Map.of("iss", "https://other.example")));

    isInvalid("t");
  }

  @Test
  @Tag("IN-011")
  @Tag("INT-10")
  void aDpopTokenIsNoBearerToken() {
    says(good(Map.of("token_type", "DPoP")));

    isInvalid("t");
  }

  @Test
  @Tag("IN-012")
  void theTokenTypeKnowsNoCase() {
    says(good(Map.of("token_type", "bearer")));

    server.ask("t").isOk("notes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x5t#S256", "jkt"})
  @Tag("IN-013")
  @Tag("INT-10")
  void aTokenBoundToAKeyProvesNothingWithoutIt(String form) {
    says(good(Map.of("cnf", Map.of(form, "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"))));

    isInvalid("t");
  }

  @Test
  @Tag("IN-014")
  @Tag("INT-11")
  void scopesAreAString() {
    says(good(Map.of("scope", List.of("notes:read"))));
    isInvalid("t1");

    says(good(Map.of("scope", "notes:write notes:readers")));
    server
        .ask("t2")
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "notes:read");

    says(good(Map.of("scope", "a notes:read b")));
    server.ask("t3").isOk("notes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\"b", "{\"a\":1}", "a%00b", "=", "a=b", "t&client_id=x"})
  @Tag("IN-030")
  @Tag("IN-031")
  void whatCannotBeATokenIsNotAskedAbout(String token) {
    says(good(Map.of()));

    new RawClient(server.server().base())
        .get("/notes", "Authorization: Bearer " + token)
        .isRefused(400);

    assertThat(server.endpoint().requests()).isEmpty();
  }

  @Test
  @Tag("IN-032")
  void aTokenThatLooksLikeAJwtIsNotParsed() {
    String none = encoded("{\"alg\":\"none\"}") + "." + encoded(good(Map.of())) + ".";
    isInvalid(none.replace("=", ""));

    assertThat(server.endpoint().requests()).hasSize(1);
    assertThat(server.endpoint().requests().get(0).body())
        .isEqualTo("token=" + none.replace("=", ""));
  }

  private Answer isInvalid(String token) {
    Answer answer = server.ask(token);
    answer.isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
    return answer;
  }

  private void says(String answer) {
    server.endpoint().follows(Faults.json(answer));
  }

  private long now() {
    return server.clock().instant().getEpochSecond();
  }

  /** A good answer with other members in place of its own, or beside them. */
  private String good(Map<String, Object> members) {
    try {
      Map<String, Object> answer =
          JSONObjectUtils.parse(IntrospectingServer.active(server.clock().instant()));
      answer.putAll(members);
      return JSONObjectUtils.toJSONString(answer);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
