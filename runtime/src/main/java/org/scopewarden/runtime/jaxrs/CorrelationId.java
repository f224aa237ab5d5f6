package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a request in logs (OWASP ASVS 16.3.1), by what others name it by if that is fit. */
final class CorrelationId {

  /** W3C Trace Context §3.2: version, trace id, parent id, flags, and what a later version adds. */
  private static final Pattern TRACE_PARENT =
      Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

  /** Too short for a token, and without anything that a log line would have to escape. */
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private CorrelationId() {}

  /** The name that the request brings, null if it brings none that is fit. */
  static @Nullable String of(ContainerRequestContext request) {
    return of(request.getHeaderString("traceparent"), request.getHeaderString("X-Request-ID"));
  }

  /** A trace id counts more: other servers know it too. */
  static @Nullable String of(@Nullable String traceParent, @Nullable String requestId) {
    if (traceParent != null) {
      Matcher trace = TRACE_PARENT.matcher(traceParent);
      if (trace.matches()) {
        return trace.group(1);
      }
    }
    return requestId != null && REQUEST_ID.matcher(requestId).matches() ? requestId : null;
  }

  /** A name for a request that brings none. It need not be hard to guess. */
  static String make() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
