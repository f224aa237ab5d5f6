package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.token.Refusal;

/** Answers a refused request by RFC 6750 §3 and RFC 9457, and tells the client nothing more. */
final class Answers {

  private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private final String realm;

  /** Names {@code realm} in challenges. */
  Answers(String realm) {
    this.realm = realm;
  }

  Response to(Refused refused, ContainerRequestContext request) {
    Refusal refusal = refused.refusal();
    Response.ResponseBuilder answer =
        Response.status(refusal.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (refusal.status() == 401 || refusal.error() != null) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge(refused));
    }
    if (!refused.retryAfter().isZero()) {
      answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, refused.retryAfter().toSeconds()));
    }
    if (accepts(request)) {
      answer.type(PROBLEM_JSON).entity(ProblemBody.of(refusal.status()));
    }
    return answer.build();
  }

  /** RFC 6750 §3: at least one attribute, each once; {@code scope} where more rights would help. */
  private String challenge(Refused refused) {
    StringBuilder challenge = new StringBuilder("Bearer realm=\"").append(realm).append('"');
    String scope = refused.requirement().challengeScope();
    if (refused.refusal().status() != 400 && !scope.isEmpty()) {
      challenge.append(", scope=\"").append(scope).append('"');
    }
    if (refused.refusal().error() != null) {
      challenge.append(", error=\"").append(refused.refusal().error()).append('"');
    }
    return challenge.toString();
  }

  private static boolean accepts(ContainerRequestContext request) {
    try {
      return request.getAcceptableMediaTypes().stream()
          .anyMatch(type ->
              type.isCompatible(PROBLEM_JSON)
                  || type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    } catch (RuntimeException e) {
      return true;
    }
  }
}
