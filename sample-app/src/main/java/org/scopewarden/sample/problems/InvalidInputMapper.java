package org.scopewarden.sample.problems;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.scopewarden.sample.data.InvalidInputException;

/** 400, with what is wrong. */
public final class InvalidInputMapper implements ExceptionMapper<InvalidInputException> {

  @Override
  public Response toResponse(InvalidInputException e) {
    return Problem.answer(Response.Status.BAD_REQUEST, String.valueOf(e.getMessage()));
  }
}
