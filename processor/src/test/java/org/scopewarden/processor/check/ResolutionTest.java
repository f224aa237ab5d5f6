package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.EndpointBuilder.endpoint;
import static org.scopewarden.processor.check.Places.inWords;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.RuleStrength;
import org.scopewarden.processor.baseline.Baseline;

class ResolutionTest {

  private static final DeclarationsBuilder OWN_A = on("Users.list()").scope("a");

  private final Resolution resolution =
      new Resolution(new RuleStrength(Catalog.NONE), Baseline.none());

  @Test
  void refusesWhatDeclaresNothingByItsRouteOrElseItsName() {
    assertThat(check(endpoint())).containsExactly("SW101 at list(): GET /users declares no access");
    assertThat(check(endpoint().unrouted()))
        .containsExactly("SW101 at list(): list() declares no access");
  }

  @Test
  void decidesByTheNearestLevel() {
    EndpointBuilder endpoint = endpoint().method(OWN_A).type(on("Users").authenticated());

    assertThat(Resolution.deciding(endpoint.build())).isEqualTo(OWN_A.build());
    assertThat(check(endpoint)).isEmpty();
  }

  @Test
  void refusesInterfacesThatDisagree() {
    EndpointBuilder endpoint =
        endpoint().method(on("One.list()").scope("a"), on("Other.list()").scope("b"));

    assertThat(check(endpoint))
        .containsExactly("SW202 at list(): One.list() and Other.list() say different things");
  }

  @Test
  void refusesInterfacesThatDisagreeAsClasses() {
    EndpointBuilder endpoint = endpoint().type(on("One").scope("a"), on("Other").authenticated());

    assertThat(check(endpoint))
        .containsExactly("SW202 at list(): One and Other say different things");
  }

  @Test
  void acceptsInterfacesThatSayTheSame() {
    EndpointBuilder endpoint =
        endpoint()
            .method(on("One.list()").allOf("a", "b"), on("Other.list()").scope("b").scope("a"));

    assertThat(check(endpoint)).isEmpty();
  }

  @Test
  void refusesAnOverrideThatAsksForLess() {
    EndpointBuilder endpoint =
        endpoint()
            .method(on("Users.list()").authenticated())
            .method(on("Base.list()").scope("a"), on("Api.list()").scope("a"));

    assertThat(check(endpoint))
        .containsExactly(
            "SW203 at @Authenticated: \"authenticated\" asks for less than \"a\" on Base.list()");
  }

  @Test
  void refusesAMethodThatAsksForLessThanItsClass() {
    EndpointBuilder endpoint = endpoint().method(OWN_A).type(on("Users").scope("b"));

    assertThat(check(endpoint))
        .containsExactly("SW204 at @RequiresScope: \"a\" asks for less than \"b\" on Users");
  }

  @Test
  void findsTheInterfaceAmongSeveralThatAsksForMore() {
    EndpointBuilder endpoint =
        endpoint().method(OWN_A).type(on("One").scope("a"), on("Other").allOf("a", "b"));

    assertThat(check(endpoint))
        .containsExactly("SW204 at @RequiresScope: \"a\" asks for less than \"a, and b\" on Other");
  }

  @Test
  void letsAMethodBePublicInItsClassButNotAnOverride() {
    DeclarationsBuilder open = on("Users.list()").open("why");

    assertThat(check(endpoint().method(open).type(on("Users").scope("a")))).isEmpty();
    assertThat(check(endpoint().method(open).method(on("Base.list()").scope("a"))))
        .containsExactly("SW203 at @Public: \"public\" asks for less than \"a\" on Base.list()");
  }

  @Test
  void refusesAClassThatAsksForLessThanWhatItExtends() {
    EndpointBuilder endpoint = endpoint().type(on("Users").authenticated());

    assertThat(check(endpoint.type(on("Base").scope("a"))))
        .containsExactly(
            "SW203 at @Authenticated: \"authenticated\" asks for less than \"a\" on Base");
    assertThat(check(endpoint().type(on("Users").open("why")).type(on("Base").authenticated())))
        .containsExactly(
            "SW203 at @Public: \"public\" asks for less than \"authenticated\" on Base");
  }

  @Test
  void acceptsWhatAsksForAsMuchOrMore() {
    assertThat(check(endpoint().method(OWN_A).method(on("Base.list()").scope("a")))).isEmpty();
    assertThat(check(endpoint().method(OWN_A).type(on("Users").authenticated()))).isEmpty();
    assertThat(check(endpoint().type(on("Users").scope("a")).type(on("Base").authenticated())))
        .isEmpty();
    assertThat(check(endpoint().method(on("Users.list()").denied()).type(on("Users").scope("a"))))
        .isEmpty();
  }

  private List<String> check(EndpointBuilder endpoint) {
    return inWords(resolution.check(endpoint.build(), endpoint.inResource()));
  }
}
