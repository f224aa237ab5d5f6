package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.CheckInstances.Injection;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.ObjectCheck.Call;
import org.scopewarden.runtime.token.Refusal;

/** What becomes of a check's word, and of values that it cannot be given. */
final class ObjectDecisionTest {

  private static final Caller CALLER = new Caller("issuer", "subject", "client", Set.of());

  @Test
  void permitsWhatEveryCheckPermits() {
    Decision decision =
        decide(GivenRequest.EMPTY, says(CheckResult.PERMIT), says(CheckResult.PERMIT));

    assertThat(decision).isEqualTo(new Permitted(CALLER, Scheme.BEARER));
  }

  @Test
  void tellsACheckWhoCalls() {
    Call<Object> asks = (check, request) -> CheckResult.of(request.caller().equals(CALLER));

    assertThat(decide(GivenRequest.EMPTY, asks)).isInstanceOf(Permitted.class);
  }

  @Test
  void asksNobodyAfterTheFirstWhoDoesNotPermit() {
    List<String> asked = new ArrayList<>();

    Decision decision =
        decide(
            GivenRequest.EMPTY,
            notes(asked, "first", CheckResult.PERMIT),
            notes(asked, "second", CheckResult.HIDE),
            notes(asked, "third", CheckResult.REFUSE));

    assertThat(refusal(decision)).isEqualTo(Refusal.CHECK_HIDES);
    assertThat(asked).containsExactly("first", "second");
  }

  @Test
  void nothingSaidIsNo() {
    assertThat(refusal(decide(GivenRequest.EMPTY, says(null)))).isEqualTo(Refusal.CHECK_REFUSED);
    assertThat(CheckResult.of(null)).isEqualTo(CheckResult.REFUSE);
    assertThat(CheckResult.of(false)).isEqualTo(CheckResult.REFUSE);
    assertThat(CheckResult.of(true)).isEqualTo(CheckResult.PERMIT);
  }

  static List<Throwable> failures() {
    return List.of(
        new IOException(),
        new IllegalStateException(),
        new AssertionError(),
        new NoClassDefFoundError(),
        new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureIsNo(Throwable failure) {
    Call<Object> fails =
        (check, request) -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw (Exception) failure;
        };

    assertThat(refusal(decide(GivenRequest.EMPTY, fails))).isEqualTo(Refusal.CHECK_FAILED);
  }

  @Test
  void aPathParameterIsThereOnce() {
    Call<Object> asks =
        (check, request) -> CheckResult.of(request.path("id", text -> text).equals("7"));

    assertThat(decide(GivenRequest.ofPath("id", "7"), asks)).isInstanceOf(Permitted.class);
    assertThat(refusal(decide(GivenRequest.ofPath("id", "7", "7"), asks)))
        .isEqualTo(Refusal.MISSING_VALUE);
    assertThat(refusal(decide(GivenRequest.EMPTY, asks))).isEqualTo(Refusal.MISSING_VALUE);
  }

  @Test
  void aQueryParameterIsThereOnceOrHasADefault() {
    Call<Object> asks =
        (check, request) ->
            CheckResult.of(Integer.valueOf(7).equals(request.query("n", "7", Integer::valueOf)));

    assertThat(decide(GivenRequest.EMPTY, asks)).isInstanceOf(Permitted.class);
    assertThat(decide(GivenRequest.ofQuery("n", "7"), asks)).isInstanceOf(Permitted.class);
    assertThat(refusal(decide(GivenRequest.ofQuery("n", "7", "7"), asks)))
        .isEqualTo(Refusal.REPEATED_VALUE);
    assertThat(refusal(decide(GivenRequest.ofQuery("n", ""), asks)))
        .isEqualTo(Refusal.UNCONVERTIBLE_VALUE);
    assertThat(refusal(decide(GivenRequest.ofQuery("n", "8"), asks)))
        .isEqualTo(Refusal.CHECK_REFUSED);
  }

  @Test
  void aHeaderMayBeAbsentUnlessAPrimitiveIsAskedFor() {
    Call<Object> nullable =
        (check, request) -> CheckResult.of(request.header("X", null, Integer::valueOf) == null);
    Call<Object> primitive =
        (check, request) ->
            CheckResult.of(
                CheckedRequest.present(request.header("X", null, Integer::valueOf)) == 7);

    assertThat(decide(GivenRequest.EMPTY, nullable)).isInstanceOf(Permitted.class);
    assertThat(refusal(decide(GivenRequest.EMPTY, primitive))).isEqualTo(Refusal.MISSING_VALUE);
    assertThat(decide(GivenRequest.ofHeader("X", "7"), primitive)).isInstanceOf(Permitted.class);
    assertThat(refusal(decide(GivenRequest.ofHeader("X", "7", "7"), primitive)))
        .isEqualTo(Refusal.REPEATED_VALUE);
  }

  @Test
  void aConversionThatMakesNothingFails() {
    Call<Object> asks =
        (check, request) -> CheckResult.of(request.<Object>path("id", Integer::getInteger) == null);

    assertThat(refusal(decide(GivenRequest.ofPath("id", "no.such.property"), asks)))
        .isEqualTo(Refusal.UNCONVERTIBLE_VALUE);
  }

  private static Call<Object> says(@Nullable CheckResult result) {
    return (check, request) -> result;
  }

  private static Call<Object> notes(List<String> asked, String name, CheckResult result) {
    return (check, request) -> {
      asked.add(name);
      return result;
    };
  }

  @SafeVarargs
  private static Decision decide(GivenRequest request, Call<Object>... checks) {
    Requirement requirement = Requirement.authenticated();
    for (Call<Object> check : checks) {
      requirement = requirement.checkedBy(ObjectCheck.of(Object.class, Object::new, check));
    }
    return new DecidingRequest(
            request,
            any -> new Authenticated(CALLER, Scheme.BEARER),
            new CheckInstances(Injection.NONE),
            Clock.systemUTC())
        .require(requirement);
  }

  private static Refusal refusal(Decision decision) {
    return ((Refused) decision).refusal();
  }
}
