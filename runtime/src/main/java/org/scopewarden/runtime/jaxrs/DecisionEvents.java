package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.events.AccessEvent;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.events.AccessListeners;

/**
 * Makes an event of each decision.
 *
 * @param listeners told of it
 * @param unpermitted what becomes of a request that is not permitted
 */
record DecisionEvents(AccessListeners listeners, Outcome unpermitted) {

  /** Whether a request that is not permitted is refused. */
  boolean enforced() {
    return unpermitted == Outcome.REFUSED;
  }

  /**
   * Tells of a decision.
   *
   * @param found the entry of {@code endpoint}, null if it has none
   * @param start when the decision began, by {@link System#nanoTime}
   */
  void decided(
      ContainerRequestContext request,
      MatchedEndpoint endpoint,
      @Nullable InterceptedMethod found,
      Decision decision,
      long start) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Refused refused = decision instanceof Refused no ? no : null;
    Caller caller = decision.caller();
    listeners.decided(
        new AccessEvent(
            refused == null ? Outcome.PERMITTED : unpermitted,
            found == null ? endpoint.toString() : found.entry(),
            found != null,
            refused == null ? null : refused.refusal(),
            decision.scheme(),
            caller == null ? null : caller.issuer(),
            caller == null ? null : caller.subject(),
            refused == null ? List.of() : refused.missing(),
            refused == null ? CorrelationId.of(request) : CorrelationHeader.name(request),
            took));
  }
}
