package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.scopewarden.runtime.token.Refusal;

/** The {@code application/problem+json} bodies (RFC 9457): one for each status, made once. */
final class ProblemBody {

  private static final Map<Integer, byte[]> BODIES = new TreeMap<>();

  static {
    for (Refusal refusal : Refusal.values()) {
      BODIES.computeIfAbsent(refusal.status(), ProblemBody::write);
    }
  }

  private ProblemBody() {}

  static byte[] of(int status) {
    return Objects.requireNonNull(BODIES.get(status), "every refusal has a body").clone();
  }

  /** With {@code about:blank} the title is the status phrase (RFC 9457 §4.2.1). */
  private static byte[] write(int status) {
    String title = Response.Status.fromStatusCode(status).getReasonPhrase();
    String json =
        "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}";
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
