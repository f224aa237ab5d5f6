package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.EndpointBuilder.ROUTED_BY;
import static org.scopewarden.processor.check.EndpointBuilder.endpoint;
import static org.scopewarden.processor.check.Places.inWords;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  @Test
  void findsWhatTheClassSaysAsWell() {
    EndpointBuilder endpoint =
        endpoint().method(on(ROUTED_BY).allOf("a", "b")).type(on("Users").scope("b").scope("a"));

    assertThat(check(endpoint))
        .containsExactly("SW205 at @RequiresScope: \"a, and b\" stands on Users as well");
  }

  @Test
  void findsWhatAllInterfacesOfTheClassSay() {
    DeclarationsBuilder same = on("One").scope("a");

    assertThat(check(endpoint().method(on(ROUTED_BY).scope("a")).type(same, same)))
        .containsExactly("SW205 at @RequiresScope: \"a\" stands on One as well");
    assertThat(check(endpoint().method(on(ROUTED_BY).scope("a")).type(same, on("Two").scope("b"))))
        .isEmpty();
  }

  @Test
  void leavesAloneWhatOnlyAFartherLevelSays() {
    DeclarationsBuilder own = on(ROUTED_BY).scope("a");

    assertThat(
            check(
                endpoint()
                    .method(own)
                    .type(on("Users").authenticated())
                    .type(on("Base").scope("a"))))
        .isEmpty();
    assertThat(check(endpoint().method(own).method(on("Base.list()").scope("a")))).isEmpty();
  }

  @Test
  void leavesAloneWhatSaysSomethingElse() {
    assertThat(check(endpoint().method(on(ROUTED_BY).scope("a")).type(on("Users").authenticated())))
        .isEmpty();
  }

  @Test
  void findsARuleApartFromWhatMakesItAnEndpoint() {
    assertThat(check(endpoint().method(on("Api.list()").scope("a"))))
        .containsExactly(
            "SW207 at @RequiresScope: what makes it an endpoint stands on acme.Users.list(), its"
                + " rule on Api.list()");
  }

  @Test
  void leavesAloneWhatTheClassDecidesOrNobody() {
    assertThat(check(endpoint().type(on("Users").scope("a")).type(on("Base").scope("a"))))
        .isEmpty();
    assertThat(check(endpoint())).isEmpty();
  }

  private static List<String> check(EndpointBuilder endpoint) {
    return inWords(Provenance.check(endpoint.build()));
  }
}
