package org.scopewarden.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.runtime.access.Authentication;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.CheckInstances;
import org.scopewarden.runtime.access.CheckInstances.Injection;
import org.scopewarden.runtime.access.DecidingRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.IncomingRequest;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.access.Scheme;

/** Runs generated interceptors that ask for more than scopes: objects, roles, schemes, step-up. */
class ObjectEnforcementTest {

  private static final String ID = "6f1f64a2-7b1e-4c0f-8a3a-0d3a5c1f2b11";
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  private static Class<?> resource;
  private static Class<?> injected;

  @BeforeAll
  static void compileFixture() throws Exception {
    Compilation compilation =
        compile(
            List.of(
                fixture("good/CheckedResource.java"),
                fixture("support/OwnsUser.java"),
                fixture("support/Scopes.java"),
                fixture("support/package-info.java")));
    CompiledClasses classes = new CompiledClasses(compilation);
    resource = classes.loadClass("fixture.CheckedResource");
    injected = classes.loadClass("fixture.CheckedResource$Injected");
  }

  @ParameterizedTest(name = "a caller with {0} for object {1}: {2}")
  @CsvSource({
    "users:write:42,          42,    permitted",
    "users:write:42,          43,    insufficient_scope",
    "users:write,             '4 2', permitted",
    "users:write:4 2,         '4 2', insufficient_scope",
    "users:write:,            '',    insufficient_scope",
    "users:write:{id},        '{id}', insufficient_scope",
    "admin:all,               42,    permitted",
    "users:read:42,           42,    insufficient_scope",
    "users:write:42:43,       42:43, insufficient_scope",
    "USERS:WRITE:42,          42,    insufficient_scope",
  })
  void bindsAScopeToTheObjectOfTheRequest(String scope, String id, String outcome) {
    assertThat(decide("put", caller(Set.of(scope), Set.of()), Map.of("id", List.of(id))))
        .isEqualTo(outcome);
  }

  @Test
  void bindsNoScopeToTwoObjects() {
    Caller caller = caller(Set.of("users:write:1", "users:write:2"), Set.of());

    assertThat(decide("put", caller, Map.of("id", List.of("1", "2"))))
        .isEqualTo("insufficient_scope");
    assertThat(decide("put", caller, Map.of())).isEqualTo("insufficient_scope");
  }

  @ParameterizedTest(name = "a caller with role {0} and scope {1}: {2}")
  @CsvSource({
    "clerk,      users:read,  permitted",
    "head clerk, users:read,  permitted",
    "head,       users:read,  insufficient_scope",
    "users:read, clerk,       insufficient_scope",
    "clerk,      users:other, insufficient_scope",
  })
  void tellsRolesFromScopes(String role, String scope, String outcome) {
    assertThat(decide("post", caller(Set.of(scope), Set.of(role)), Map.of())).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "with {0} the check says: {1}")
  @CsvSource({
    "'',                     permitted",
    "mode=BRIEF,             permitted",
    "mode=FULL,              check_refused",
    "mode=LOUD,              unconvertible_value",
    "page=5,                 permitted",
    "page=6,                 check_hides",
    "page=six,               unconvertible_value",
    "page=6&n=6,             permitted",
    "n=1&n=2,                repeated_value",
    "n=,                     unconvertible_value",
  })
  void givesACheckTheValuesOfTheRequest(String query, String outcome) {
    assertThat(decide("look", caller(Set.of(), Set.of()), Request.of(query), null))
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "subject {0}, tenant {1}, bean says {2}: {3}")
  @CsvSource({
    ID + "@acme, acme,  true,  permitted",
    ID + "@acme, other, true,  check_refused",
    ID + "@acme, acme,  false, check_refused",
    ID + "@acme, acme,  ,      check_refused",
    "someone,    acme,  true,  check_refused",
  })
  void asksEveryCheck(String subject, String tenant, @Nullable Boolean answer, String outcome) {
    Caller caller = new Caller("i", subject, "c", Set.of("users:delete"), Set.of(), "gold", NOW);

    assertThat(decide("delete", caller, Request.ofTenant(tenant), answer(answer)))
        .isEqualTo(outcome);
  }

  @Test
  void refusesWhereAnInstanceOfTheCheckCannotBeHad() {
    Caller caller =
        new Caller("i", ID + "@acme", "c", Set.of("users:delete"), Set.of(), "gold", NOW);

    assertThat(decide("delete", caller, Request.ofTenant("acme"), null)).isEqualTo("check_failed");
  }

  @ParameterizedTest(name = "acr {0}, logged in {1} s ago: {2}")
  @CsvSource({
    "gold,   300, permitted",
    "silver, 0,   permitted",
    "gold,   301, insufficient_authentication",
    "bronze, 10,  insufficient_authentication",
    ",       10,  insufficient_authentication",
    "gold,   ,    insufficient_authentication",
  })
  void asksForAGoodEnoughLogin(@Nullable String acr, @Nullable Long age, String outcome) {
    Caller caller =
        new Caller(
            "i",
            ID + "@acme",
            "c",
            Set.of("users:delete"),
            Set.of(),
            acr,
            age == null ? null : NOW.minusSeconds(age));

    assertThat(decide("delete", caller, Request.ofTenant("acme"), answer(true))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} takes {1}: {2}")
  @CsvSource({
    "key,    API_KEY, permitted",
    "key,    SESSION, permitted",
    "key,    BEARER,  scheme_not_accepted",
    "delete, BASIC,   scheme_not_accepted",
    "put,    BASIC,   permitted",
  })
  void takesCredentialsOfItsSchemesOnly(String method, Scheme scheme, String outcome) {
    Caller caller = caller(Set.of("users:delete", "users:write"), Set.of());

    assertThat(decide(method, new Authenticated(caller, scheme), Request.of(""), null))
        .isEqualTo(outcome);
  }

  private static Caller caller(Set<String> scopes, Set<String> roles) {
    return new Caller("issuer", "subject", "client", scopes, roles, null, null);
  }

  private static String decide(String method, Caller caller, Map<String, List<String>> path) {
    Request request = new Request(path, Map.of(), Map.of());
    return decide(method, new Authenticated(caller, Scheme.BEARER), request, null);
  }

  private static String decide(
      String method, Caller caller, Request request, @Nullable Injection injection) {
    return decide(method, new Authenticated(caller, Scheme.BEARER), request, injection);
  }

  private static String decide(
      String name, Authentication authentication, Request request, @Nullable Injection injection) {
    Method method =
        Stream.of(resource.getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .findFirst()
            .orElseThrow();
    DecidingRequest deciding =
        new DecidingRequest(
            request,
            ignored -> authentication,
            new CheckInstances(injection == null ? Injection.NONE : injection),
            Clock.fixed(NOW, ZoneOffset.UTC));
    Decision decision =
        new InterceptorTable()
            .find(resource, method)
            .orElseThrow()
            .interceptor()
            .intercept(deciding);
    return decision instanceof Refused refused ? refused.refusal().code() : "permitted";
  }

  private static Injection answer(@Nullable Boolean answer) {
    return new Injection() {
      @Override
      public <T> @Nullable T find(Class<T> type) {
        try {
          return type == injected ? type.getConstructor(Boolean.class).newInstance(answer) : null;
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    };
  }

  /** The values that a request has. */
  private record Request(
      Map<String, List<String>> path,
      Map<String, List<String>> query,
      Map<String, List<String>> headers)
      implements IncomingRequest {

    static Request of(String query) {
      Map<String, List<String>> values = new java.util.HashMap<>();
      Stream.of(query.split("&"))
          .map(pair -> pair.split("=", -1))
          .filter(pair -> pair.length == 2)
          .forEach(pair ->
              values.computeIfAbsent(pair[0], any -> new java.util.ArrayList<>()).add(pair[1]));
      return new Request(Map.of("id", List.of(ID)), values, Map.of());
    }

    static Request ofTenant(String tenant) {
      return new Request(Map.of("id", List.of(ID)), Map.of(), Map.of("X-Tenant", List.of(tenant)));
    }

    @Override
    public List<String> authorization() {
      throw new AssertionError("the authenticator is given");
    }

    @Override
    public boolean hasTokenInUrl() {
      throw new AssertionError("the authenticator is given");
    }

    @Override
    public boolean isProtected() {
      throw new AssertionError("the authenticator is given");
    }

    @Override
    public InetAddress sender() {
      throw new AssertionError("the authenticator is given");
    }

    @Override
    public List<String> pathParameter(String name) {
      return path.getOrDefault(name, List.of());
    }

    @Override
    public List<String> queryParameter(String name) {
      return query.getOrDefault(name, List.of());
    }

    @Override
    public List<String> header(String name) {
      return headers.getOrDefault(name, List.of());
    }
  }
}
