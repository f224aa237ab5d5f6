package org.scopewarden.sample.problems;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.scopewarden.sample.data.DuplicateException;

/** 409 for a value that must be unique and is taken. */
public final class DuplicateMapper implements ExceptionMapper<DuplicateException> {

  @Override
  public Response toResponse(DuplicateException e) {
    return Problem.answer(Response.Status.CONFLICT, "one of these values is taken");
  }
}
