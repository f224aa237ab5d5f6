package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.apache.cxf.io.DelegatingInputStream;

/**
 * CXF reads up to 16 MB of a request before it writes the first byte of an answer. If it does not,
 * the server closes the connection, and the client must hear of that (RFC 9112 §9.6).
 */
final class CxfEntity implements UnreadEntity {

  @Override
  public Response abandon(ContainerRequestContext request, Response answer) {
    if (!(request.getEntityStream() instanceof DelegatingInputStream entity)
        || !isAnnounced(request)) {
      return answer;
    }
    entity.setInputStream(InputStream.nullInputStream());
    return Response.fromResponse(answer).header("Connection", "close").build();
  }

  private static boolean isAnnounced(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return request.getHeaderString("Transfer-Encoding") != null
        || (length != null && !length.equals("0"));
  }
}
