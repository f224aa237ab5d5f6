package org.scopewarden.runtime.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Adds what the application's answers lack, after all its own filters: what was made for one caller
 * is not stored unless the application says how (RFC 9111 §3.5), and a script on another origin may
 * read the challenge, and when to try again, where CORS lets it read the answer.
 */
@Priority(Integer.MIN_VALUE)
final class AnswerHeaders implements ContainerResponseFilter {

  private static final String PROPERTY = AnswerHeaders.class.getName();
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
  private static final List<String> EXPOSED =
      List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);
  private static final String EXPOSE = "Access-Control-Expose-Headers";

  /** Remembers that what is answered to {@code request} is meant for its caller alone. */
  static void forCallerOnly(ContainerRequestContext request) {
    request.setProperty(PROPERTY, true);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    if (request.getProperty(PROPERTY) != null
        && find(headers, HttpHeaders.CACHE_CONTROL).isEmpty()) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (!find(headers, ALLOW_ORIGIN).isEmpty()) {
      EXPOSED.forEach(name -> expose(headers, name));
    }
  }

  private static void expose(MultivaluedMap<String, Object> headers, String name) {
    if (!find(headers, name).isEmpty() && !isExposed(headers, name)) {
      headers.add(EXPOSE, name);
    }
  }

  private static boolean isExposed(MultivaluedMap<String, Object> headers, String name) {
    return find(headers, EXPOSE).stream()
        .flatMap(values -> Stream.of(values.toString().split(",", -1)))
        .anyMatch(exposed -> exposed.strip().equalsIgnoreCase(name));
  }

  /** Not every server's headers ignore case. */
  private static List<Object> find(MultivaluedMap<String, Object> headers, String name) {
    for (Map.Entry<String, List<Object>> header : headers.entrySet()) {
      if (header.getKey().equalsIgnoreCase(name)) {
        return header.getValue();
      }
    }
    return List.of();
  }
}
