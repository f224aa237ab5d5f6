package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.token.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the application word its refusals: by a mapper that is declared for {@link AccessRefused}
 * itself. One for every {@code Throwable} would turn a 401 into whatever it thinks of failures. An
 * answer that is none, or no refusal, does not count, and neither does a mapper that fails.
 */
final class MappedRefusals {

  private static final Logger LOG = LoggerFactory.getLogger(MappedRefusals.class);

  /** With another status, such as a 404 that hides the endpoint, a challenge would tell. */
  private static final Set<Integer> CHALLENGED = Set.of(400, 401, 403);

  private final Supplier<@Nullable Providers> providers;

  /** {@code providers} may be asked during a request only. */
  MappedRefusals(Supplier<@Nullable Providers> providers) {
    this.providers = providers;
  }

  /** The application's answer with the headers that {@code standard} owes to the client. */
  Response reworded(Refusal refusal, Response standard) {
    Response mapped = mapped(refusal);
    return mapped == null ? standard : withOwedHeaders(mapped, standard);
  }

  private @Nullable Response mapped(Refusal refusal) {
    try {
      ExceptionMapper<AccessRefused> mapper = mapper();
      Response answer = mapper == null ? null : mapper.toResponse(new AccessRefused(refusal));
      if (mapper != null && (answer == null || !isRefusal(answer, refusal))) {
        LOG.warn("{} answers no refusal, so that it does not count", mapper.getClass().getName());
        return null;
      }
      return answer;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      LOG.error("The mapper of refusals failed", e);
      return null;
    }
  }

  private @Nullable ExceptionMapper<AccessRefused> mapper() {
    Providers known = providers.get();
    ExceptionMapper<AccessRefused> mapper =
        known == null ? null : known.getExceptionMapper(AccessRefused.class);
    return mapper != null && DeclaredMapper.isFor(AccessRefused.class, mapper.getClass())
        ? mapper
        : null;
  }

  /** A 401 needs a challenge (RFC 9110 §15.5.2), which only a refusal with one can give. */
  private static boolean isRefusal(Response answer, Refusal refusal) {
    boolean challenged = refusal.status() == 401 || refusal.error() != null;
    return answer.getStatus() >= 400
        && answer.getStatus() < 600
        && (answer.getStatus() != 401 || challenged);
  }

  private static Response withOwedHeaders(Response mapped, Response standard) {
    Response.ResponseBuilder answer = Response.fromResponse(mapped);
    replace(answer, HttpHeaders.CACHE_CONTROL, standard);
    replace(answer, HttpHeaders.RETRY_AFTER, standard);
    if (CHALLENGED.contains(mapped.getStatus())) {
      replace(answer, HttpHeaders.WWW_AUTHENTICATE, standard);
    }
    return answer.build();
  }

  private static void replace(Response.ResponseBuilder answer, String name, Response standard) {
    List<Object> values = standard.getHeaders().get(name);
    if (values != null) {
      answer.header(name, null);
      values.forEach(value -> answer.header(name, value));
    }
  }
}
