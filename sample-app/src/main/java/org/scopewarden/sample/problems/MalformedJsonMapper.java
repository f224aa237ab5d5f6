package org.scopewarden.sample.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.scopewarden.sample.data.InvalidInputException;

/** 400 for a body that is no JSON, or not the JSON that is expected. */
public final class MalformedJsonMapper implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException e) {
    String detail =
        e.getCause() instanceof InvalidInputException invalid
            ? String.valueOf(invalid.getMessage())
            : "the body is not the JSON that is expected here";
    return Problem.answer(Response.Status.BAD_REQUEST, detail);
  }
}
