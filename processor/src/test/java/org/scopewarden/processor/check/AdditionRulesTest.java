package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.model.Scheme.API_KEY;
import static org.scopewarden.model.Scheme.BASIC;
import static org.scopewarden.model.Scheme.BEARER;
import static org.scopewarden.model.Scheme.SESSION;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.EndpointBuilder.endpoint;
import static org.scopewarden.processor.check.Places.inWords;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdditionRulesTest {

  static Stream<DeclarationsBuilder> withoutWho() {
    return Stream.of(on("list()"), on("list()").open("why"), on("list()").denied());
  }

  @ParameterizedTest
  @MethodSource("withoutWho")
  void refusesAnAdditionToNobodyOnceAtTheFirst(DeclarationsBuilder declared) {
    declared.check(Checks.check()).schemes(true, BEARER).stepUp(60);

    assertThat(check(declared))
        .containsExactly("SW208 at Owns.class: list() asks no caller for a credential");
  }

  @Test
  void acceptsAdditionsToWhoIsAsked() {
    assertThat(check(guarded().check(Checks.check()).schemes(true, BEARER).stepUp(60))).isEmpty();
    assertThat(check(on("list()"))).isEmpty();
  }

  @Test
  void refusesToAcceptNoScheme() {
    assertThat(check(guarded().schemes(true)))
        .containsExactly("SW401 at @AcceptsSchemes: it accepts no scheme");
  }

  @Test
  void refusesAStepUpToNothing() {
    assertThat(check(guarded().stepUp(-1)))
        .containsExactly("SW401 at maxAge: it asks for no acr and no maxAge of 0 s or more");
    assertThat(check(guarded().stepUp(-2, "gold")))
        .containsExactly("SW401 at maxAge: it asks for no acr and no maxAge of 0 s or more");
  }

  @Test
  void acceptsAStepUpToEitherAndToALoginOfThisSecond() {
    assertThat(check(guarded().stepUp(-1, "gold"))).isEmpty();
    assertThat(check(guarded().stepUp(0))).isEmpty();
  }

  @Test
  void refusesAnAcrThatCannotBeOne() {
    assertThat(check(guarded().stepUp(60, "gold", "sil ver")))
        .containsExactly("SW301 at sil ver: \"sil ver\" is no acr");
  }

  @Test
  void refusesWhatComposedAnnotationsSayTwice() {
    assertThat(check(guarded().schemes(true, BEARER).schemes(true, BASIC)))
        .containsExactly("SW201 at @AcceptsSchemes: it is said already, in another way");
    assertThat(check(guarded().stepUp(60).stepUp(30)))
        .containsExactly("SW201 at @RequiresStepUp: it is said already, in another way");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PURGE"})
  void refusesASessionOnAnUnsafeMethodWithoutProtection(String method) {
    EndpointBuilder endpoint = endpoint().route(method, "/users");

    assertThat(check(endpoint, guarded().schemes(false, BEARER, SESSION)))
        .containsExactly(
            "SW603 at csrfProtection: a session cookie would do for a method that is not safe");
    assertThat(check(endpoint, guarded().schemes(true, SESSION))).isEmpty();
    assertThat(check(endpoint, guarded().schemes(false, BEARER))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "TRACE"})
  void acceptsASessionWithoutProtectionOnASafeMethod(String method) {
    EndpointBuilder endpoint = endpoint().route(method, "/users");

    assertThat(check(endpoint, guarded().schemes(false, SESSION))).isEmpty();
  }

  @Test
  void objectsToBasicWherePeopleAre() {
    String finding = "SW604 at @AcceptsSchemes: people with browsers would use Basic";

    assertThat(check(endpoint(), guarded().schemes(true, BASIC, SESSION))).containsExactly(finding);
    assertThat(
            check(
                endpoint().route("GET", "/", "text/plain", "text/html;charset=UTF-8"),
                guarded().schemes(true, BASIC)))
        .containsExactly(finding);
  }

  @Test
  void acceptsBasicWhereProgramsAre() {
    EndpointBuilder json = endpoint().route("GET", "/", "application/json");

    assertThat(check(json, guarded().schemes(true, BASIC, API_KEY))).isEmpty();
    assertThat(check(endpoint().route("GET", "/", "text/html"), guarded().schemes(true, SESSION)))
        .isEmpty();
  }

  private static DeclarationsBuilder guarded() {
    return on("list()").authenticated();
  }

  private static List<String> check(DeclarationsBuilder declared) {
    return inWords(AdditionRules.check(declared.build()));
  }

  private static List<String> check(EndpointBuilder endpoint, DeclarationsBuilder deciding) {
    return inWords(AdditionRules.check(endpoint.build(), deciding.build()));
  }
}
