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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Authenticator;
import org.scopewarden.runtime.access.CheckInstances;
import org.scopewarden.runtime.access.DecidingRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.config.TransportPolicy;
import org.scopewarden.runtime.token.Refusal;

/**
 * Runs the interceptor of the endpoint that matched, before the entity is read. An endpoint without
 * one is refused.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

  private final InterceptorTable table;
  private final Authenticator authenticator;
  private final TransportPolicy transport;
  private final Answers answers;
  private final CheckInstances checks =
      new CheckInstances(new Injections(() -> this.resourceContext));
  private final MappedRefusals mapped = new MappedRefusals(() -> this.providers);
  private final Clock clock;
  private final AuditLog audit = new AuditLog();
  private final UnreadEntity entity = UnreadEntity.ofServer();

  @Context private @Nullable ResourceInfo resourceInfo;
  @Context private @Nullable ResourceContext resourceContext;
  @Context private @Nullable Providers providers;

  AccessFilter(
      InterceptorTable table,
      Authenticator authenticator,
      TransportPolicy transport,
      Answers answers,
      Clock clock) {
    this.table = table;
    this.authenticator = authenticator;
    this.transport = transport;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    try {
      MatchedEndpoint endpoint = MatchedEndpoint.of(request, resourceInfo);
      if (!endpoint.isAutomaticOptions()) {
        apply(decide(request, endpoint), request);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      audit.failed(e);
      apply(Decision.Refused.because(Refusal.INTERNAL_ERROR), request);
    }
  }

  private Decision decide(ContainerRequestContext request, MatchedEndpoint endpoint) {
    Optional<InterceptedMethod> found = endpoint.in(table);
    Decision decision =
        found.isPresent()
            ? Objects.requireNonNull(found.get().interceptor().intercept(deciding(request)))
            : Decision.Refused.because(Refusal.UNKNOWN_ENDPOINT);
    audit.decided(found.map(InterceptedMethod::entry).orElseGet(endpoint::toString), decision);
    return decision;
  }

  private DecidingRequest deciding(ContainerRequestContext request) {
    return new DecidingRequest(new HttpRequest(request, transport), authenticator, checks, clock);
  }

  private void apply(Decision decision, ContainerRequestContext request) {
    if (decision instanceof Decision.Permitted permitted) {
      boolean secure = request.getSecurityContext().isSecure();
      request.setSecurityContext(new CallerSecurityContext(permitted.caller(), secure));
      if (permitted.caller() != null) {
        AnswerHeaders.forCallerOnly(request);
      }
    } else if (decision instanceof Decision.Refused refused) {
      Response answer = mapped.reworded(refused.refusal(), answers.to(refused, request));
      request.abortWith(entity.abandon(request, answer));
    }
  }
}
