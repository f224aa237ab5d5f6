package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.EndpointBuilder.LIST;
import static org.scopewarden.processor.check.EndpointBuilder.ROUTED_BY;
import static org.scopewarden.processor.check.EndpointBuilder.endpoint;
import static org.scopewarden.processor.check.EndpointBuilder.resource;
import static org.scopewarden.processor.check.Places.at;
import static org.scopewarden.processor.check.Places.element;
import static org.scopewarden.processor.check.Places.inWords;
import static org.scopewarden.processor.check.Places.literals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scope;
import org.scopewarden.processor.baseline.Baseline;
import org.scopewarden.processor.check.BoundCheck.Argument;
import org.scopewarden.processor.collect.ClassName;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.collect.DeclaredCatalog.DeclaredScope;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.collect.DeclaredResource.LocatorWork;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.collect.DeclaredResource.UnguardedTarget;
import org.scopewarden.processor.collect.DeclaredResource.UnresolvedLocator;
import org.scopewarden.processor.collect.InterceptorSource;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Severities;
import org.scopewarden.processor.report.Severity;

class ResourceCheckerTest {

  private final Severities severities = new Severities();
  private final ResourceChecker checker =
      ResourceChecker.withoutCatalog(severities, Baseline.none());

  @Test
  void acceptsAnEndpointWithAllThatIsKnownOfIt() {
    MethodSignature bridge = new MethodSignature("list", "()Ljava/lang/Object;");
    EndpointBuilder endpoint =
        endpoint()
            .alias(bridge)
            .notObjectScoped(" they are everybody's ")
            .takes(Source.QUERY, "for", Optional.of("you"), false)
            .takes(Source.QUERY, "of", Optional.of("me"), false)
            .method(
                on(ROUTED_BY)
                    .scope("a")
                    .check(Checks.check(Checks.caller(), Checks.query("of")))
                    .check(Checks.check(Checks.caller(), Checks.query("of"))));
    BoundCheck bound =
        new BoundCheck(
            Checks.TYPE,
            "test",
            true,
            true,
            List.of(
                new Argument.OfCaller(),
                new Argument.OfRequest(
                    new Parameter(Source.QUERY, "of"), Checks.AS_IT_IS, false, Optional.of("me"))));

    Verdict<Resource> verdict = checker.check(endpoint.inResource());

    assertThat(verdict.problems()).isEmpty();
    Entry entry = verdict.accepted().orElseThrow().endpoints().get(0).entry();
    assertThat(entry.rule()).hasToString("a, and checked by acme.Owns.test(query of)");
    assertThat(entry)
        .isEqualTo(
            new Entry(
                "acme.Users",
                LIST,
                List.of(new Route("GET", "/users", List.of(), List.of())),
                entry.rule(),
                "they are everybody's",
                ROUTED_BY));
    assertThat(verdict.accepted())
        .contains(
            new Resource(
                new ClassName("acme", List.of("Users")),
                new InterceptorSource.Beside(),
                List.of(new Endpoint(entry, List.of(bridge), List.of(bound)))));
  }

  @Test
  void acceptsNothingOfAResourceWithAMistake() {
    DeclaredResource resource =
        resource(List.of(endpoint().build(), endpoint().method(on(ROUTED_BY).scope("a")).build()));

    Verdict<Resource> verdict = checker.check(resource);

    assertThat(inWords(verdict.problems().stream()))
        .containsExactly("SW101 at list(): GET /users declares no access");
    assertThat(verdict.accepted()).isEmpty();
  }

  @Test
  void acceptsAResourceOfWhichOnlyLittleIsToBeSaid() {
    EndpointBuilder endpoint =
        endpoint().credential("password", false).method(on("Api.list()").scope("a"));

    Verdict<Resource> verdict = checker.check(endpoint.inResource());

    assertThat(inWords(verdict.problems().stream()))
        .containsExactly(
            "SW602 at password: \"password\" is a credential among the parameters",
            "SW207 at @RequiresScope: what makes it an endpoint stands on acme.Users.list(), its"
                + " rule on Api.list()");
    assertThat(verdict.accepted()).isPresent();
  }

  @Test
  void obeysTheSeverityOfARule() {
    EndpointBuilder endpoint = endpoint().credential("apikey", true).type(on("Users").scope("a"));

    assertThat(checker.check(endpoint.inResource()).accepted()).isEmpty();
    assertThat(inWords(checker.check(endpoint.inResource()).problems().stream()))
        .containsExactly("SW601 at apikey: \"apikey\" is a credential among the parameters");
    severities.choose(Rule.CREDENTIAL_IN_URL, Severity.NOTE);
    assertThat(checker.check(endpoint.inResource()).accepted()).isPresent();
  }

  @Test
  void comparesNoLevelsOfWhichOneHasNoNormalForm() {
    EndpointBuilder endpoint =
        endpoint().method(on(ROUTED_BY).scope(" ")).type(on("Users").scope("a"));

    assertThat(problems(endpoint)).containsExactly("SW301 at  : the scope is blank");
  }

  @Test
  void looksAtEachLevelAndAtTheValuesOfTheOneThatDecides() {
    EndpointBuilder endpoint =
        endpoint()
            .method(on(ROUTED_BY).allOf("a:{id}", "a").schemes(false))
            .type(on("Users").scope("b:{id}").stepUp(-2));

    assertThat(problems(endpoint))
        .containsExactly(
            "SW401 at @AcceptsSchemes: it accepts no scheme",
            "SW401 at maxAge: it asks for no acr and no maxAge of 0 s or more");
    assertThat(
            problems(
                endpoint()
                    .method(on(ROUTED_BY).allOf("a:{id}", "a"))
                    .type(on("Users").anyOf("a", "b:{id}"))))
        .containsExactly(
            "SW304 at a:{id}: \"a:{id}\" is implied by another scope that is asked for",
            "SW901 at a:{id}: GET /users does not have one {id}");
  }

  @Test
  void looksAtTheChecksOfAnEndpoint() {
    assertThat(
            problems(
                endpoint().method(on(ROUTED_BY).scope("a").check(Checks.check(Checks.path("id"))))))
        .containsExactly("SW901 at Owns.class: GET /users does not have one {id}");
    assertThat(problems(endpoint().method(on(ROUTED_BY).scope("a").check(Checks.withMethods()))))
        .containsExactly("SW904 at Owns.class: Owns has 0 public methods");
  }

  @Test
  void looksAtTheClassEvenIfItHasNoEndpoint() {
    DeclaredResource resource =
        new DeclaredResource(
            element("Users"),
            new ClassName("acme", List.of("Users")),
            new InterceptorSource.Beside(),
            List.of(on("Users").open("why").scope("a").build()),
            List.of(),
            List.of(new Stray(at("@Authenticated"), "help", Stray.Kind.NO_DESIGNATOR)),
            List.of(new UnresolvedLocator(at("posts()"), "acme.Users.posts()")),
            List.of(new UnguardedTarget(at("wadl()"), "wadl", "acme.Wadl")),
            List.of(new LocatorWork(at("tags()"), "tags calls find")));

    assertThat(inWords(checker.check(resource).problems().stream()))
        .containsExactly(
            "SW201 at @Public: Users says that everyone, some or no callers may call",
            "SW401 at @Authenticated: help is not an endpoint",
            "SW103 at posts(): the return type tells no resource class",
            "SW104 at wadl(): wadl leads to acme.Wadl, which nothing guards",
            "SW107 at tags(): tags calls find");
  }

  @Test
  void comparesByTheCatalogue() {
    Scope read = new Scope("read");
    Scope write = new Scope("write");
    Catalog catalog =
        new Catalog(
            List.of(
                new CatalogScope(read, "Reads", List.of()),
                new CatalogScope(write, "Writes", List.of(read))));
    DeclaredCatalog declared =
        new DeclaredCatalog(
            "acme.Scopes",
            literals("read", "write").stream()
                .map(name -> new DeclaredScope(name, "Said", List.of(), List.of()))
                .toList());
    EndpointBuilder writes =
        endpoint().method(on(ROUTED_BY).scope("write")).type(on("Users").scope("read"));
    ResourceChecker catalogued =
        ResourceChecker.with(declared, catalog, severities, Baseline.none());

    assertThat(catalogued.check(writes.inResource()).problems()).isEmpty();
    assertThat(problems(writes)).hasSize(1).allMatch(text -> text.startsWith("SW204"));
    assertThat(
            inWords(
                catalogued
                    .check(endpoint().type(on("Users").scope("reed")).inResource())
                    .problems()
                    .stream()))
        .hasSize(1)
        .allMatch(text -> text.startsWith("SW302 at reed"));
  }

  @Test
  void acceptsWhatDeclaresNothingAsTheBaselineSays(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("scopewarden.baseline");
    Files.writeString(file, "public acme.Users.list() because polled since 2019\n");
    ResourceChecker frozen =
        ResourceChecker.withoutCatalog(severities, Baseline.open(file.toString(), false));

    Verdict<Resource> verdict = frozen.check(endpoint().inResource());

    assertThat(verdict.problems()).isEmpty();
    assertThat(verdict.accepted().orElseThrow().endpoints())
        .extracting(Endpoint::entry)
        .extracting(Entry::rule, Entry::declaredOn)
        .containsExactly(tuple(new AccessRule.Public("polled since 2019", false), Entry.BASELINE));
  }

  @Test
  void comparesResourcesWithSeveralMethods() {
    DeclaredEndpoint list = endpoint().method(on(ROUTED_BY).scope("a")).build();
    Resource one = accepted(resource(List.of(list, withName("find", list))));

    assertThat(one.enforcesTheSameAs(one)).isTrue();
    assertThat(one.enforcesTheSameAs(accepted(resource(List.of(list))))).isFalse();
    assertThat(one.enforcesTheSameAs(accepted(resource(List.of(list, withName("get", list))))))
        .isFalse();
  }

  private static DeclaredEndpoint withName(String name, DeclaredEndpoint other) {
    return new DeclaredEndpoint(
        at(name),
        new MethodSignature(name, "()V"),
        other.aliases(),
        other.routedBy(),
        other.routes(),
        other.parameters(),
        other.notObjectScoped(),
        other.credentials(),
        other.levels());
  }

  @Test
  void comparesResourcesByTheirRules() {
    Resource one = accepted(endpoint().method(on(ROUTED_BY).scope("a")));
    Resource elsewhere =
        accepted(endpoint().unrouted().route("GET", "/old").method(on("Api.list()").scope("a")));
    Resource other = accepted(endpoint().method(on(ROUTED_BY).scope("b")));

    assertThat(one.enforcesTheSameAs(elsewhere)).isTrue();
    assertThat(one.enforcesTheSameAs(other)).isFalse();
  }

  @Test
  void sortsEndpointsByTheirRoutes() {
    Endpoint users = accepted(endpoint().type(on("U").scope("a"))).endpoints().get(0);
    Endpoint old =
        accepted(endpoint().unrouted().route("GET", "/a").type(on("U").scope("a")))
            .endpoints()
            .get(0);
    Resource resource =
        new Resource(
            new ClassName("acme", List.of("Users")),
            new InterceptorSource.Beside(),
            List.of(users, old));

    assertThat(resource.endpoints()).containsExactly(old, users);
    assertThat(old).isLessThan(users);
    assertThat(old.entry().rule())
        .isEqualTo(new Guarded(List.of(Clause.anyOf(List.of(new Scope("a"))))));
  }

  private Resource accepted(EndpointBuilder endpoint) {
    return accepted(endpoint.inResource());
  }

  private Resource accepted(DeclaredResource declared) {
    return checker.check(declared).accepted().orElseThrow();
  }

  private List<String> problems(EndpointBuilder endpoint) {
    return inWords(checker.check(endpoint.inResource()).problems().stream());
  }
}
