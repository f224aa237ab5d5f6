package org.scopewarden.sample.problems;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 500 for what is not the client's fault: the log has the details, the client gets none. */
public final class FailureMapper implements ExceptionMapper<RuntimeException> {

  private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

  @Override
  public Response toResponse(RuntimeException e) {
    LOG.error("a request failed", e);
    return Problem.answer(Response.Status.INTERNAL_SERVER_ERROR, "the service failed");
  }
}
