package org.scopewarden.sample.problems;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Gives the errors of Jakarta REST itself, such as 404 and 405, a body; headers stay. */
public final class HttpProblemMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException e) {
    Response answer = e.getResponse();
    if (answer.hasEntity() || answer.getStatus() < 400) {
      return answer;
    }
    Response.StatusType status = answer.getStatusInfo();
    return Problem.in(Response.fromResponse(answer), status, status.getReasonPhrase());
  }
}
