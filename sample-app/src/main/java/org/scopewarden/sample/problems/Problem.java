package org.scopewarden.sample.problems;

import jakarta.ws.rs.core.Response;

/**
 * The body of an error (RFC 9457).
 *
 * @param title the same for every error with this status
 * @param detail what is wrong with this request
 */
record Problem(String title, int status, String detail) {

  private static final String MEDIA_TYPE = "application/problem+json";

  /** An answer that says {@code detail}. */
  static Response answer(Response.StatusType status, String detail) {
    return in(Response.status(status), status, detail);
  }

  /** The answer that {@code response} begins, saying {@code detail}. */
  static Response in(Response.ResponseBuilder response, Response.StatusType status, String detail) {
    return response
        .type(MEDIA_TYPE)
        .entity(new Problem(status.getReasonPhrase(), status.getStatusCode(), detail))
        .build();
  }
}
