package org.scopewarden.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.runtime.access.Authentication;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.CheckInstances;
import org.scopewarden.runtime.access.DecidingRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.access.Scheme;

/** Runs what was generated for endpoints that a baseline lists. */
class BaselineEnforcementTest {

  @TempDir private static Path folder;
  private static Class<?> resource;

  @BeforeAll
  static void compileFixture() throws Exception {
    Path baseline =
        Files.writeString(
            folder.resolve("scopewarden.baseline"),
            """
            denied org.acme.UsersResource.get(long)
            public org.acme.UsersResource.health() because the load balancer polls it
            denied org.acme.UsersResource.list()
            """);
    Compilation compilation =
        compile(
            List.of(fixture("environment/legacy/org/acme/UsersResource.java")),
            "-Ascopewarden.baseline=" + baseline);
    resource = new CompiledClasses(compilation).loadClass("org.acme.UsersResource");
  }

  @ParameterizedTest(name = "{0}: {1} for a caller with users:write, {2} for a stranger")
  @CsvSource({
    "list,   denied,    denied",
    "get,    denied,    denied",
    "health, permitted, permitted",
    "put,    permitted, no_credential",
  })
  void decides(String method, String known, String stranger) {
    Caller caller = new Caller("issuer", "subject", "client", Set.of("users:write"));

    assertThat(decide(method, new Authentication.Authenticated(caller, Scheme.BEARER)))
        .isEqualTo(known);
    assertThat(decide(method, new Authentication.Anonymous())).isEqualTo(stranger);
  }

  private static String decide(String name, Authentication authentication) {
    Method method =
        Stream.of(resource.getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .findFirst()
            .orElseThrow();
    DecidingRequest request =
        new DecidingRequest(
            new NoRequest(),
            ignored -> authentication,
            new CheckInstances(CheckInstances.Injection.NONE),
            Clock.systemUTC());
    Decision decision =
        new InterceptorTable()
            .find(resource, method)
            .orElseThrow()
            .interceptor()
            .intercept(request);
    return decision instanceof Refused refused ? refused.refusal().code() : "permitted";
  }
}
