package org.scopewarden.runtime.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Authenticator;
import org.scopewarden.runtime.access.CheckInstances;
import org.scopewarden.runtime.access.DecidingRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.config.TransportPolicy;
import org.scopewarden.runtime.token.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the interceptor of the endpoint that matched, before the entity is read. An endpoint without
 * one is refused.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AccessFilter.class);

  private final InterceptorTable table;
  private final Authenticator authenticator;
  private final TransportPolicy transport;
  private final Answers answers;
  private final CheckInstances checks =
      new CheckInstances(new Injections(() -> this.resourceContext));
  private final MappedRefusals mapped = new MappedRefusals(() -> this.providers);
  private final Clock clock;
  private final DecisionEvents events;
  private final UnreadEntity entity = UnreadEntity.ofServer();

  @Context private @Nullable ResourceInfo resourceInfo;
  @Context private @Nullable ResourceContext resourceContext;
  @Context private @Nullable Providers providers;

  AccessFilter(
      InterceptorTable table,
      Authenticator authenticator,
      TransportPolicy transport,
      Answers answers,
      Clock clock,
      DecisionEvents events) {
    this.table = table;
    this.authenticator = authenticator;
    this.transport = transport;
    this.answers = answers;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    long start = System.nanoTime();
    MatchedEndpoint endpoint = MatchedEndpoint.UNNAMED;
    try {
      endpoint = MatchedEndpoint.of(request, resourceInfo);
      if (!endpoint.isAutomaticOptions()) {
        apply(decide(request, endpoint, start), request);
      }
    } catch (Exception | LinkageError | StackOverflowError e) {
      LOG.error("The decision about {} failed", endpoint, e);
      Decision refused = Decision.Refused.because(Refusal.INTERNAL_ERROR);
      events.decided(request, endpoint, null, refused, start);
      apply(refused, request);
    }
  }

  private Decision decide(ContainerRequestContext request, MatchedEndpoint endpoint, long start) {
    InterceptedMethod found = endpoint.in(table).orElse(null);
    Decision decision =
        found == null
            ? Decision.Refused.because(Refusal.UNKNOWN_ENDPOINT)
            : Objects.requireNonNull(found.interceptor().intercept(deciding(request)));
    events.decided(request, endpoint, found, decision, start);
    return decision;
  }

  private DecidingRequest deciding(ContainerRequestContext request) {
    return new DecidingRequest(new HttpRequest(request, transport), authenticator, checks, clock);
  }

  /** Where nothing is enforced, only a caller who is proven takes the place of another login. */
  private void apply(Decision decision, ContainerRequestContext request) {
    if (decision instanceof Decision.Refused refused && events.enforced()) {
      Response answer = mapped.reworded(refused.refusal(), answers.to(refused, request));
      request.abortWith(entity.abandon(request, answer));
    } else if (decision.caller() != null || events.enforced()) {
      admit(decision, request);
    }
  }

  private static void admit(Decision decision, ContainerRequestContext request) {
    boolean secure = request.getSecurityContext().isSecure();
    request.setSecurityContext(
        new CallerSecurityContext(decision.caller(), decision.scheme(), secure));
    if (decision.caller() != null) {
      AnswerHeaders.forCallerOnly(request);
    }
  }
}
