package org.scopewarden.review.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.expect.Call;
import org.scopewarden.model.expect.Calls;
import org.scopewarden.model.expect.Expectation;
import org.scopewarden.model.expect.Expectations;
import org.scopewarden.model.expect.Outcome.Refused;
import org.scopewarden.model.expect.PathValues;

/** Every request that a document wants refused, and what cannot or must not be sent. */
final class Plan {

  private static final String HARM = "without protection it would do something (--unsafe sends it)";

  private final Target target;
  private final Expectations expectations;
  private final Calls calls;
  private final Disguises disguises;
  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Probed> untried = new ArrayList<>();
  private final List<Control> controls = new ArrayList<>();

  Plan(Manifests document, Target target) {
    this.target = target;
    this.expectations = new Expectations(document);
    this.calls =
        new Calls(
            document,
            (entry, parameter) -> {
              List<String> values = new ArrayList<>(List.of(PathValues.IMPOSSIBLE));
              values.addAll(PathValues.ORDINARY.of(entry, parameter));
              return values;
            });
    this.disguises = new Disguises(document);
    document
        .entries()
        .forEach(placed -> placed.entry().routes().forEach(route -> add(placed, route)));
  }

  /** What is to be sent. */
  List<Attempt> attempts() {
    return attempts;
  }

  /** What is not, and why. */
  List<Probed> untried() {
    return untried;
  }

  /** What everybody may read: if that is refused, it is not by the manifest. */
  List<Control> controls() {
    return controls;
  }

  private void add(Placed placed, Route route) {
    List<Expectation> refusals =
        expectations.of(placed, route).stream()
            .filter(expectation -> expectation.outcome() instanceof Refused)
            .toList();
    Optional<Call> call = calls.of(placed.entry(), route);
    if (placed.entry().rule() instanceof Public && route.method().equals("GET")) {
      call.filter(this::isBelow).ifPresent(c -> controls.add(new Control(placed, route, c)));
    }
    if (refusals.isEmpty()) {
      return;
    }
    if (call.isEmpty()) {
      skip(placed, route, route.toString(), "no path is known that only this route answers");
    } else if (!isBelow(call.get())) {
      skip(placed, route, route.toString(), "its path does not begin with " + target.prefix());
    } else {
      refusals.forEach(expectation -> add(placed, route, call.get(), expectation));
      disguises.of(placed, route, call.get()).forEach(this::add);
    }
  }

  private boolean isBelow(Call call) {
    try {
      call.at(target.base(), target.prefix());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void add(Placed placed, Route route, Call call, Expectation expectation) {
    add(
        new Attempt(
            placed,
            route,
            expectation.sent(),
            call.by(expectation.method()),
            null,
            expectation.credential(),
            (Refused) expectation.outcome()));
  }

  private void add(Attempt attempt) {
    if (isHarmful(attempt) && !target.unsafe()) {
      untried.add(Probed.of(attempt, Verdict.NOT_TRIED, HARM));
    } else {
      attempts.add(attempt);
    }
  }

  /** A server may carry out what is meant, or, if it has it, what stands in the request line. */
  private boolean isHarmful(Attempt attempt) {
    Entry entry = attempt.endpoint().entry();
    Call call = attempt.call();
    return Harm.isPossible(entry, attempt.meant(), call)
        || (attempt.disguise() != null
            && disguises.isPost(call)
            && Harm.isPossible(entry, call.method(), call));
  }

  private void skip(Placed placed, Route route, String request, String why) {
    untried.add(new Probed(placed, route, request, "anything", "", why, Verdict.NOT_TRIED));
  }
}
