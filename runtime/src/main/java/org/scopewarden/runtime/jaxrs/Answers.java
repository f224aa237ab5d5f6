package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.token.Refusal;

/** Answers a refused request by RFC 9110 and RFC 9457, and tells the client nothing more. */
final class Answers {

  private final Challenges challenges;

  Answers(Challenges challenges) {
    this.challenges = challenges;
  }

  Response to(Refused refused, ContainerRequestContext request) {
    Refusal refusal = refused.refusal();
    Response.ResponseBuilder answer =
        Response.status(refusal.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (refusal.status() == 401 || refusal.error() != null) {
      challenges
          .of(refused)
          .forEach(challenge -> answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }
    if (!refused.retryAfter().isZero()) {
      answer.header(HttpHeaders.RETRY_AFTER, seconds(refused.retryAfter()));
    }
    if (accepts(request)) {
      answer.type(ProblemNegotiation.PROBLEM_JSON).entity(ProblemBody.of(refusal.status()));
    }
    return answer.build();
  }

  /** Rounded up: whoever comes back then is not early. */
  private static long seconds(Duration wait) {
    return wait.plusSeconds(1).minusNanos(1).toSeconds();
  }

  private static boolean accepts(ContainerRequestContext request) {
    try {
      return ProblemNegotiation.accepts(request.getAcceptableMediaTypes());
    } catch (RuntimeException e) {
      return true;
    }
  }
}
