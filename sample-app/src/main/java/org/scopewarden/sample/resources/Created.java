package org.scopewarden.sample.resources;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.ToLongFunction;

/** The answer to a POST that made something. */
final class Created {

  private Created() {}

  /** 201 with what was made, and where it is: below the address that was posted to. */
  static <T> Response at(UriInfo uri, T made, ToLongFunction<T> id) {
    String segment = Long.toString(id.applyAsLong(made));
    return Response.created(uri.getAbsolutePathBuilder().path(segment).build())
        .entity(made)
        .build();
  }
}
