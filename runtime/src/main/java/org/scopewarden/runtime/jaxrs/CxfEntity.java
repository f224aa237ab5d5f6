package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.InputStream;
import org.apache.cxf.io.DelegatingInputStream;

/** CXF reads up to 16 MB of a request before it writes the first byte of an answer. */
final class CxfEntity implements UnreadEntity {

  @Override
  public void abandon(ContainerRequestContext request) {
    if (request.getEntityStream() instanceof DelegatingInputStream entity) {
      entity.setInputStream(InputStream.nullInputStream());
    }
  }
}
