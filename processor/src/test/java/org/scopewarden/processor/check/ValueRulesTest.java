package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.EndpointBuilder.endpoint;
import static org.scopewarden.processor.check.Places.inWords;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.processor.collect.CheckParameter;

class ValueRulesTest {

  @Test
  void refusesAnInstanceThatNoPathNames() {
    assertThat(check(endpoint(), on("list()").scope("a:{id}")))
        .containsExactly("SW901 at a:{id}: GET /users does not have one {id}");
  }

  @Test
  void refusesAnInstanceThatOneOfTwoPathsNames() {
    EndpointBuilder endpoint = endpoint().route("GET", "/zoo/{id}").route("GET", "/users/{id}");

    assertThat(check(endpoint, on("list()").anyOf("b", "a:{id}")))
        .containsExactly("SW901 at a:{id}: GET /users does not have one {id}");
  }

  @Test
  void refusesAnInstanceThatAPathNamesTwice() {
    assertThat(
            check(
                endpoint().unrouted().route("GET", "/users/{id}/of/{id}"),
                on("list()").scope("a:{id}")))
        .containsExactly("SW901 at a:{id}: GET /users/{id}/of/{id} does not have one {id}");
  }

  @Test
  void acceptsAnInstanceThatEveryPathNames() {
    EndpointBuilder endpoint =
        endpoint().unrouted().route("GET", "/users/{id: [0-9]{1,3}}").route("GET", "/old/{id}");

    assertThat(check(endpoint, on("list()").scope("a:{id}").scope("b"))).isEmpty();
    assertThat(check(endpoint, on("list()").check(Checks.check(Checks.path("id"))))).isEmpty();
  }

  @Test
  void refusesAPathValueThatNoPathNames() {
    assertThat(check(endpoint(), on("list()").check(Checks.check(Checks.path("id")))))
        .containsExactly("SW901 at Owns.class: GET /users does not have one {id}");
  }

  @Test
  void refusesAValueThatTheEndpointDoesNotTake() {
    EndpointBuilder endpoint = endpoint().takes(Source.HEADER, "of").takes(Source.QUERY, "OF");

    assertThat(check(endpoint, on("list()").check(Checks.check(Checks.query("of")))))
        .containsExactly("SW901 at Owns.class: list() does not take query of");
  }

  @Test
  void acceptsAValueThatTheEndpointTakes() {
    EndpointBuilder endpoint = endpoint().takes(Source.QUERY, "of").takes(Source.HEADER, "x-of");

    assertThat(
            check(
                endpoint,
                on("list()")
                    .check(
                        Checks.check(Checks.caller(), Checks.query("of"), Checks.header("X-Of")))))
        .isEmpty();
  }

  @Test
  void refusesAValueWithTwoDefaults() {
    EndpointBuilder endpoint =
        endpoint()
            .takes(Source.QUERY, "of", Optional.of("me"), false)
            .takes(Source.QUERY, "of", Optional.empty(), false);

    assertThat(check(endpoint, on("list()").check(Checks.check(Checks.query("of")))))
        .containsExactly("SW901 at Owns.class: list() takes query of with two defaults");
  }

  @Test
  void acceptsAValueThatIsTakenTwiceInOneWay() {
    EndpointBuilder endpoint =
        endpoint()
            .takes(Source.QUERY, "of", Optional.of("me"), false)
            .takes(Source.QUERY, "of", Optional.of("me"), false);

    assertThat(check(endpoint, on("list()").check(Checks.check(Checks.query("of"))))).isEmpty();
  }

  @Test
  void refusesAValueThatTheEndpointTakesEncoded() {
    EndpointBuilder endpoint =
        endpoint()
            .unrouted()
            .route("GET", "/users/{id}")
            .takes(Source.PATH, "id", Optional.empty(), true);

    assertThat(check(endpoint, on("list()").check(Checks.check(Checks.path("id")))))
        .containsExactly(
            "SW902 at Owns.class: the endpoint takes path id @Encoded, and a check does not");
  }

  @Test
  void refusesAValueThatCannotBeConvertedAndNothingElseOfTheSameCheck() {
    CheckParameter value =
        new CheckParameter.OfRequest(
            new Parameter(Source.QUERY, "of"), "acme.User", false, Optional.empty());

    assertThat(check(endpoint(), on("list()").check(Checks.check(value, Checks.path("id")))))
        .containsExactly(
            "SW902 at Owns.class: there is no one way from a String to a acme.User for query of");
  }

  private static List<String> check(EndpointBuilder endpoint, DeclarationsBuilder deciding) {
    return inWords(ValueRules.check(endpoint.build(), deciding.build()));
  }
}
