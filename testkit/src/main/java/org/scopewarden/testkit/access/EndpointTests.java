package org.scopewarden.testkit.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.expect.Answer;
import org.scopewarden.model.expect.Call;
import org.scopewarden.model.expect.Calls;
import org.scopewarden.model.expect.Credential;
import org.scopewarden.model.expect.Credential.Fixed;
import org.scopewarden.model.expect.Expectation;
import org.scopewarden.model.expect.Expectations;
import org.scopewarden.model.expect.Outcome.Admitted;
import org.scopewarden.model.expect.PathValues;
import org.scopewarden.model.expect.TokenSource;

/** Makes the tests of an endpoint. */
final class EndpointTests {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Calls calls;
  private final Expectations expectations;
  private final Client client;
  private final TokenSource tokens;
  private final boolean unsafe;

  EndpointTests(
      Manifests document, PathValues values, Client client, TokenSource tokens, boolean unsafe) {
    this.calls = new Calls(document, values);
    this.expectations = new Expectations(document);
    this.client = client;
    this.tokens = tokens;
    this.unsafe = unsafe;
  }

  /** Its tests, those of each of its routes together. */
  DynamicNode of(Placed placed) {
    List<Route> routes = placed.entry().routes();
    String name = placed.entry().id() + ": " + placed.entry().rule();
    return routes.isEmpty()
        ? DynamicTest.dynamicTest(
            name, () -> Assumptions.abort("only other modules mount it: no address is known"))
        : DynamicContainer.dynamicContainer(
            name, routes.stream().flatMap(route -> tests(placed, route)));
  }

  private Stream<DynamicTest> tests(Placed placed, Route route) {
    Optional<Call> call = calls.of(placed.entry(), route);
    return call.isEmpty()
        ? Stream.of(DynamicTest.dynamicTest(route.toString(), () -> unknown(route)))
        : expectations.of(placed, route).stream()
            .map(expectation -> test(placed, route, call.get(), expectation));
  }

  private static void unknown(Route route) {
    Assertions.fail(
        "no path is known that only " + route + " matches: say one with value(name, value)");
  }

  private DynamicTest test(Placed placed, Route route, Call call, Expectation expectation) {
    Call sent = call.by(expectation.method());
    // That the route of a guarded endpoint is there, its refusals have shown.
    boolean mayBeAbsent =
        !(placed.entry().rule() instanceof Public) || !route.parameters().isEmpty();
    return DynamicTest.dynamicTest(
        sent + ", " + expectation, () -> run(placed.entry(), sent, mayBeAbsent, expectation));
  }

  private void run(Entry entry, Call call, boolean mayBeAbsent, Expectation expectation) {
    if (expectation.outcome() instanceof Admitted && !unsafe && !SAFE.contains(call.method())) {
      Assumptions.abort("not sent: " + call.method() + " is not safe; unsafe() lets it be sent");
    }
    Answer answer = client.send(call, authorization(expectation.credential()));
    Supplier<String> request = () -> call + " of " + entry.id() + " with " + expectation.sent();
    new AnswerCheck(request, expectation.outcome(), mayBeAbsent, answer).check();
  }

  private @Nullable String authorization(Credential credential) {
    if (credential instanceof Fixed fixed) {
      return fixed.authorization();
    }
    Optional<String> token = tokens.token((Credential.Token) credential);
    return "Bearer " + token.orElseGet(() -> Assumptions.abort("there is no such token to send"));
  }
}
