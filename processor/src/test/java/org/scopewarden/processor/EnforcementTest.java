package org.scopewarden.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.processor.generate.Contract;
import org.scopewarden.runtime.access.Authentication;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.CheckInstances;
import org.scopewarden.runtime.access.DecidingRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.access.ResourceInterceptor;
import org.scopewarden.runtime.access.Scheme;

/** Runs generated interceptors in the runtime that they are made for. */
class EnforcementTest {

  private static Class<?> resource;

  @BeforeAll
  static void compileFixture() throws Exception {
    Compilation compilation = compile(fixture("good/UsersResource.java"));
    resource = new CompiledClasses(compilation).loadClass("fixture.UsersResource");
  }

  @ParameterizedTest(name = "{0} with [{1}] is {2}")
  @CsvSource({
    "list(),         '',                      true",
    "list(long),     '',                      false",
    "list(long),     users:read,              true",
    "list(long),     users:write,             true",
    "list(long),     admin:all,               true",
    "list(long),     users:reader,            false",
    "create(String), users:write users:delete, true",
    "create(String), users:write,          false",
    "create(Object), users:delete,         false",
    "create(Object), admin:all,            true",
    "delete(String), users:delete,         false",
    "delete(String), users:delete users:write, true",
    "delete(String), users:read users:other,   false",
    "health(),       '',                      true",
  })
  void decides(String method, String scopes, boolean permitted) {
    Caller caller = new Caller("issuer", "subject", "client", Set.of(scopes.split(" ")));

    Decision decision = decide(method, new Authentication.Authenticated(caller, Scheme.BEARER));

    assertThat(decision).isInstanceOf(permitted ? Permitted.class : Refused.class);
  }

  @ParameterizedTest(name = "{0} without a credential is {1}")
  @CsvSource({
    "list(),     false",
    "list(long), false",
    "health(),   true",
    "greeting(), true",
  })
  void decidesAboutStrangers(String method, boolean permitted) {
    Decision decision = decide(method, new Authentication.Anonymous());

    assertThat(decision).isInstanceOf(permitted ? Permitted.class : Refused.class);
  }

  @Test
  void doesNotKnowWhatIsNoEndpoint() {
    assertThat(find("notAnEndpoint()")).isEmpty();
  }

  @Test
  void keepsTheContractOfTheRuntime() {
    assertThat(Contract.VERSION).isEqualTo(ResourceInterceptor.CONTRACT);
  }

  private static Decision decide(String method, Authentication authentication) {
    DecidingRequest request =
        new DecidingRequest(
            new NoRequest(),
            ignored -> authentication,
            new CheckInstances(CheckInstances.Injection.NONE),
            Clock.systemUTC());
    return find(method).orElseThrow().interceptor().intercept(request);
  }

  private static Optional<InterceptedMethod> find(String signature) {
    Method method =
        Stream.of(resource.getMethods())
            .filter(candidate -> inWords(candidate).equals(signature))
            .findFirst()
            .orElseThrow();
    return new InterceptorTable().find(resource, method);
  }

  private static String inWords(Method method) {
    List<String> parameters =
        Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList();
    return method.getName() + "(" + String.join(", ", parameters) + ")";
  }
}
